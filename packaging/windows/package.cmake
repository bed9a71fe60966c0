# NOT RUN: the installer for Windows, written with care and never made. What has to be ported first stands in
# docs/delivery.md; until then a build stops at the first of those files, and nothing pretends to work.
set(CPACK_GENERATOR WIX)
set(CPACK_PACKAGE_NAME Regiekompas)
set(CPACK_PACKAGE_VENDOR Regiekompas)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Regiekompas)
set(CPACK_PACKAGE_EXECUTABLES regiekompas Regiekompas)
# One code for all versions, so that a newer one replaces an older one. Vaults stand elsewhere and stay.
set(CPACK_WIX_UPGRADE_GUID 0B2B4C0E-6B3C-4A57-9C43-2D1F3E8A7C51)
set(CPACK_WIX_CULTURES nl-NL)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)

# Qt's own libraries, plugins and Dutch beside the program. vcpkg puts the other libraries beside it when it is built;
# they are installed from there.
set_target_properties(regiekompas PROPERTIES WIN32_EXECUTABLE ON)
qt_generate_deploy_app_script(TARGET regiekompas OUTPUT_SCRIPT regie_deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${regie_deploy})
install(DIRECTORY $<TARGET_FILE_DIR:regiekompas>/ DESTINATION ${CMAKE_INSTALL_BINDIR} FILES_MATCHING PATTERN "*.dll")
include(CPack)
