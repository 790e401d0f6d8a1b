# What electron-builder puts around build/installer.nsh, as far as that needs it: an installer with an app that only
# writes down how it was called. Defined on the command line: OUT, APP.
Unicode true
Target amd64-unicode
Name "etherFAX Admin"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
SilentUnInstall normal
ShowUninstDetails nevershow

!include LogicLib.nsh
!include FileFunc.nsh
!define PRODUCT_NAME "etherFAX Admin"
!define APP_EXECUTABLE_FILENAME "etherFAX Admin.exe"

# In electron-builder this asks a plug-in for the same.
!define isUpdated '"" isUpdated ""'
!macro _isUpdated _a _b _t _f
  ${GetParameters} $9
  ClearErrors
  ${GetOptions} $9 "--updated" $9
  IfErrors `${_f}` `${_t}`
!macroend

!include "../../build/installer.nsh"

Section
  SetOutPath $INSTDIR
  File "/oname=${APP_EXECUTABLE_FILENAME}" "${APP}"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
SectionEnd

Section Uninstall
  !insertmacro customUnInstall
  Delete "$INSTDIR\${APP_EXECUTABLE_FILENAME}"
SectionEnd
