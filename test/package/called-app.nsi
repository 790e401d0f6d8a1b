# Stands for the app: writes how it was called into a file beside it, and ends with the code it finds in another.
Unicode true
Target amd64-unicode
Name "app"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
# electron-builder writes its own over what it finds.
VIProductVersion 1.0.0.0
VIAddVersionKey ProductName "stand-in"
VIAddVersionKey FileDescription "stand-in"
VIAddVersionKey FileVersion "1.0.0.0"
VIAddVersionKey LegalCopyright "nobody"
!include FileFunc.nsh

Section
  ${GetParameters} $0
  FileOpen $1 "$EXEDIR\called.txt" w
  FileWrite $1 $0
  FileClose $1
  IfFileExists "$EXEDIR\fails.txt" 0 +2
  SetErrorLevel 1
SectionEnd
