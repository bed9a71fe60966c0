# Before a package is made of what was installed for it: every file of the day of the source, when one was given
# (SOURCE_DATE_EPOCH), and not of the day of the build or of the checkout.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" {} +
    COMMAND_ERROR_IS_FATAL ANY)
endif()
