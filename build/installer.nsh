# Joined to electron-builder's Windows installer (nsis.include). Uninstalling removes the user's data when that is asked
# for: with /REMOVEDATA on the command line or, if there is a window, by the answer to a question. The app removes it
# itself (--remove-data): records of the Credential Manager cannot be reached from here.

!macro customUnInstall
  # An update uninstalls the version before.
  ${ifNot} ${isUpdated}
    Push $R0
    Push $R1
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/REMOVEDATA" $R1
    ${if} ${Errors}
      ReadEnvStr $R1 USERNAME
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 \
        "Also remove the sessions and settings that ${PRODUCT_NAME} keeps for $R1 on this computer?$\r$\n$\r$\nFaxing is not affected. Administrators sign in again after the next installation." \
        /SD IDNO IDNO keepData
    ${endIf}
    DetailPrint "Removing data"
    ExecWait '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" --remove-data' $R0
    ${if} $R0 != 0
      # What is left can be removed after a new installation; uninstalling goes on.
      SetErrorLevel 3
      MessageBox MB_OK|MB_ICONEXCLAMATION \
        "Not all data could be removed (code $R0). The deployment guide tells how to remove the rest." /SD IDOK
    ${endIf}
    keepData:
    Pop $R1
    Pop $R0
  ${endIf}
!macroend
