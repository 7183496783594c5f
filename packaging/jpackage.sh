#!/usr/bin/env bash
# Makes Recto installable on machines like this one, with no Java needed there:
#   target/package/recto          an app image, a folder to copy anywhere; start bin/recto
#   target/package/recto_*.deb    the same as a Debian package (needs fakeroot and binutils)
set -eu

cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/.."
out=target/package
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml)
description=$(sed -n 's|^  <description>\(.*\)</description>$|\1|p' pom.xml)

jdk=$(packaging/find-jdk)

echo "building ..."
mvn -q -B -DskipTests -Dmaven.test.skip package
rm -rf "$out"
mkdir -p "$out/app"

echo "linking a Java runtime ..."
# jdk.charsets: texts come in old encodings. jdk.zipfs: some formats are zip files.
"$jdk/bin/jlink" --module-path target/javafx \
    --add-modules java.desktop,java.sql,jdk.charsets,jdk.zipfs,javafx.controls \
    --no-header-files --no-man-pages --strip-debug --output "$out/runtime"
# JavaFX looks for its native libraries there before it unpacks them into the user's cache.
cp target/javafx/*.so "$out/runtime/lib/"

echo "making the app image ..."
cp target/recto.jar target/native/*.so "$out/app/"
IFS=: read -ra jars <target/class-path || true # the line has no end
cp "${jars[@]}" "$out/app/"
mapfile -t memory < <(grep '^-X' packaging/java.args)
memory_options=()
for flag in "${memory[@]}"; do memory_options+=(--java-options "$flag"); done
"$jdk/bin/jpackage" --type app-image --name recto --app-version "$version" --description "$description" \
    --vendor "Recto" --icon packaging/icons/recto.png --runtime-image "$out/runtime" \
    --input "$out/app" --main-jar recto.jar --main-class org.recto.Main \
    --java-options "--enable-native-access=javafx.graphics,ALL-UNNAMED" \
    --java-options '-Dorg.sqlite.lib.path=$APPDIR' \
    --java-options "-Xlog:disable" \
    --java-options '-XX:AOTCache=$APPDIR/classes.aot' \
    "${memory_options[@]}" \
    --dest "$out"

echo "letting the runtime remember its classes ..."
# Through the runtime's own java, with the class path in the launcher's order, or the cache would not fit.
app=$PWD/$out/recto/lib/app
class_path=$(sed -n 's|^app.classpath=$APPDIR/||p' "$app/recto.cfg" | sed "s|^|$app/|" | paste -sd:)
"$out/recto/lib/runtime/bin/java" "${memory[@]}" --enable-native-access=javafx.graphics,ALL-UNNAMED "-Dorg.sqlite.lib.path=$app" \
    -Xlog:disable -Dglass.platform=Headless -Dprism.order=sw "-XX:AOTCacheOutput=$app/classes.aot" \
    -cp "$class_path" org.recto.Main picture target/classes/org/recto/sample.recto -o "$out/pictures" >/dev/null 2>&1 || true

echo "making the Debian package ..."
"$jdk/bin/jpackage" --type deb --app-image "$out/recto" --name recto --app-version "$version" \
    --description "$description" --vendor "Recto" --license-file LICENSE --resource-dir packaging/linux \
    --file-associations packaging/linux/packet.properties --install-dir /usr \
    --linux-package-name recto --linux-app-category text --linux-menu-group Office --linux-shortcut \
    --linux-package-deps "libgtk-3-0, libxtst6, libgl1" \
    --dest "$out"

rm -rf "$out/app" "$out/runtime"
du -sh "$out/recto" "$out"/*.deb
