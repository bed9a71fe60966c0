# One set of flags, linked PRIVATE by every target of ours.
add_library(regie_flags INTERFACE)
target_compile_options(regie_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wimplicit-fallthrough -Wswitch-enum -fstack-protector-strong)
target_compile_definitions(regie_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 REGIE_VERSION="${PROJECT_VERSION}")
target_include_directories(regie_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(REGIE_WERROR)
  target_compile_options(regie_flags INTERFACE -Werror)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_definitions(regie_flags INTERFACE _FORTIFY_SOURCE=2)
  target_link_options(regie_flags INTERFACE -Wl,-z,relro,-z,now)
  # No path of who built it in what is given out, and the same from wherever it is built (packaging/reproducible.sh).
  target_compile_options(regie_flags INTERFACE
    -ffile-prefix-map=${PROJECT_BINARY_DIR}=build -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
endif()
if(REGIE_ASSERTS) # Q_ASSERT, and Qt's own in its headers, in an optimised build too
  target_compile_definitions(regie_flags INTERFACE QT_FORCE_ASSERTS)
endif()
if(REGIE_SANITIZE)
  target_compile_options(regie_flags INTERFACE -fsanitize=${REGIE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  # GCC 12 warns of moved-from optionals in what the sanitizers add, not in what is written
  target_compile_options(regie_flags INTERFACE -Wno-maybe-uninitialized)
  target_link_options(regie_flags INTERFACE -fsanitize=${REGIE_SANITIZE})
endif()

# The sources of a room are compiled a dozen at a time: a clean build takes a quarter of the time, most of which goes to
# reading the same headers. What a source keeps to itself needs a name of its own within its room; a source added to one
# room leaves the others as they were built. Called when every source of the target is known.
# -DREGIE_UNITY=OFF compiles one by one, which also shows an #include that is missing.
option(REGIE_UNITY "Compile the sources of a room together" ON)
function(regie_unity target)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    if(source MATCHES "\\.cpp$")
      get_filename_component(folder ${source} DIRECTORY)
      get_filename_component(room "${folder}" NAME)
      if(NOT DEFINED count_${room})
        set(count_${room} 0)
      endif()
      math(EXPR batch "${count_${room}} / 12")
      math(EXPR count_${room} "${count_${room}} + 1")
      set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${room}_${batch})
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "" UNITY_BUILD ${REGIE_UNITY} UNITY_BUILD_MODE GROUP)
endfunction()
