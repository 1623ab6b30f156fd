@echo off
rem Runs Maven with a JDK that can build this project, wherever it is installed; brings Maven itself where there is none.
setlocal enabledelayedexpansion
set NEEDED=25
set MAVEN_VERSION=3.9.11
set MAVEN_SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076
if not defined MVNW_REPOURL set "MVNW_REPOURL=https://repo.maven.apache.org/maven2"

set FOUND=
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined FOUND for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Amazon Corretto\jdk*" "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\temurin%NEEDED%-jdk\current") do if not defined FOUND call :consider "%%~J"
if not defined FOUND (
    echo A JDK %NEEDED% is needed and none was found: install one, for example Temurin %NEEDED% from https://adoptium.net, or set JAVA_HOME to it. 1>&2
    exit /b 1
)
set "JAVA_HOME=%FOUND%"
set "PATH=%JAVA_HOME%\bin;%PATH%"
cd /d "%~dp0"

where mvn >nul 2>nul
if not errorlevel 1 (
    call mvn %*
    exit /b !errorlevel!
)
set "MAVEN=%USERPROFILE%\.m2\wrapper\dists\apache-maven-%MAVEN_VERSION%"
if not exist "%MAVEN%\bin\mvn.cmd" (
    call :download
    if errorlevel 1 exit /b 1
)
call "%MAVEN%\bin\mvn.cmd" %*
exit /b %errorlevel%

:consider
if not exist "%~1\bin\javac.exe" exit /b 0
for /f "tokens=2" %%V in ('"%~1\bin\javac.exe" -version 2^>^&1') do for /f "tokens=1 delims=." %%M in ("%%V") do if %%M geq %NEEDED% set "FOUND=%~1"
exit /b 0

:download
set "ARCHIVE=%MVNW_REPOURL%/org/apache/maven/apache-maven/%MAVEN_VERSION%/apache-maven-%MAVEN_VERSION%-bin.zip"
echo Maven %MAVEN_VERSION% is being downloaded to %MAVEN% 1>&2
rd /s /q "%MAVEN%" "%MAVEN%.part" 2>nul
mkdir "%MAVEN%.part"
curl -fsSL -o "%MAVEN%.zip" "%ARCHIVE%"
if errorlevel 1 (
    echo Maven is not installed and %ARCHIVE% could not be downloaded: install Maven 3.8 or newer, or set MVNW_REPOURL. 1>&2
    exit /b 1
)
certutil -hashfile "%MAVEN%.zip" SHA512 | findstr /i "%MAVEN_SHA512%" >nul
if errorlevel 1 (
    del "%MAVEN%.zip"
    echo %ARCHIVE% is not the file it should be, its checksum differs: install Maven 3.8 or newer. 1>&2
    exit /b 1
)
tar -xf "%MAVEN%.zip" -C "%MAVEN%.part" --strip-components=1
if errorlevel 1 exit /b 1
move "%MAVEN%.part" "%MAVEN%" >nul
del "%MAVEN%.zip"
exit /b 0
