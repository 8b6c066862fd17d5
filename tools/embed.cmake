# Writes the texts of a folder as a C table.
#   cmake -DFOLDER=scripts -DPATTERN=*.lua -DTABLE=library_module -DHEADER=lua/library.h
#     -DOUTPUT=library.c -P embed.cmake
# HEADER declares `struct TABLE` (name, text, size) and `TABLE_find`.
# Files named *.d.lua are annotations for editors and stay out.
cmake_policy(VERSION 3.25)
file(GLOB sources "${FOLDER}/${PATTERN}")
list(FILTER sources EXCLUDE REGEX "\\.d\\.lua$")
list(SORT sources)
set(arrays "")
set(rows "")
foreach(source IN LISTS sources)
  cmake_path(GET source STEM name)
  string(MAKE_C_IDENTIFIER "text_${name}" symbol)
  file(READ "${source}" hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND arrays "static const char ${symbol}[] = {\n${bytes}0};\n\n")
  string(APPEND rows "    {\"${name}\", ${symbol}, ${size}},\n")
endforeach()
file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[
/* The texts of a folder, built in. Generated. */
#include "@HEADER@"

#include <string.h>

@arrays@static const struct @TABLE@ texts[] = {
@rows@    {NULL, NULL, 0},
};

const struct @TABLE@ *@TABLE@_find(const char *name) {
  for (const struct @TABLE@ *text = texts; text->name != NULL; text++)
    if (strcmp(text->name, name) == 0) return text;
  return NULL;
}
]])
