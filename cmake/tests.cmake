# regie_test(NAME room_subject SOURCES a.cpp … LIBS Regie::Core … [LABELS core])
# One executable a subject; UI tests run offscreen. Every test links Qt6::Test.
function(regie_test)
  cmake_parse_arguments(T "" "NAME;TIMEOUT" "SOURCES;LIBS;LABELS;ARGS" ${ARGN})
  add_executable(test_${T_NAME} ${T_SOURCES})
  target_link_libraries(test_${T_NAME} PRIVATE regie_flags Qt6::Test ${T_LIBS})
  target_compile_definitions(test_${T_NAME} PRIVATE
    REGIE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" REGIE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  # Two macros that name a target's own folder, which no test asks for, would keep QtTest out of the shared headers.
  target_compile_options(test_${T_NAME} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
  # Precompiled headers only fit what links the same: the window, pictures, or neither.
  set(kind core)
  if("${T_LIBS}" MATCHES "Regie::(Ui|TestLooks|TestStudio)|regie_test_(wizardhome|today|gallery)")
    set(kind ui)
  elseif("${T_LIBS}" MATCHES "Regie::Print")
    set(kind gui)
  endif()
  target_precompile_headers(test_${T_NAME} REUSE_FROM regie_test_pch_${kind})
  # What moc leaves is empty for nearly every test; reading the shared headers for it would cost two seconds a test.
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/test_${T_NAME}_autogen/mocs_compilation.cpp
    PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  add_test(NAME ${T_NAME} COMMAND test_${T_NAME} ${T_ARGS})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 300)
  endif()
  set_tests_properties(${T_NAME} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8")
endfunction()
