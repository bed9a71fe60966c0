# What is installed, and the Debian package made of it: cd build/release && cpack -G DEB
# The programs install themselves (app/CMakeLists.txt, app/cli/CMakeLists.txt).
install(FILES packaging/nl.regiekompas.Regiekompas.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/nl.regiekompas.Regiekompas.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/nl.regiekompas.Regiekompas.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/regiekompas.1 packaging/regiekompas-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(DIRECTORY resources/schema DESTINATION ${CMAKE_INSTALL_DATADIR}/regiekompas OPTIONAL)
install(DIRECTORY resources/practice/intakes DESTINATION ${CMAKE_INSTALL_DATADIR}/regiekompas/practice OPTIONAL)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

if(WIN32)
  include(packaging/windows/package.cmake)
  return()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME regiekompas)
set(CPACK_PACKAGE_CONTACT "Regiekompas <info@regiekompas.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "intake, advice and casework after domestic violence")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Desktop program for the people who coordinate help after domestic violence in the
 region Haaglanden: is this household known, is it the second barring order, which
 intensive approach fits, who goes to the door and by when, with the sentence each
 answer rests on. One encrypted vault on the own computer, no network.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so not seen by shlibdeps: the type, the icons, Qt's own Dutch and the SVG icon plugin.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-open-sans, breeze-icon-theme, qt6-translations-l10n, libqt6svg6")
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/datefiles.cmake)
include(CPack)
