# Writes the modules of a folder as a C table: the contract is engine/core/lua/library.h.
#   cmake -DFOLDER=scripts -DOUTPUT=library.c -P embed.cmake
# Files named *.d.lua are annotations for editors and stay out.
cmake_policy(VERSION 3.25)
file(GLOB sources "${FOLDER}/*.lua")
list(FILTER sources EXCLUDE REGEX "\\.d\\.lua$")
list(SORT sources)
set(arrays "")
set(rows "")
foreach(source IN LISTS sources)
  cmake_path(GET source STEM name)
  string(MAKE_C_IDENTIFIER "module_${name}" symbol)
  file(READ "${source}" hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND arrays "static const char ${symbol}[] = {\n${bytes}0};\n\n")
  string(APPEND rows "    {\"${name}\", ${symbol}, ${size}},\n")
endforeach()
file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[
/* library: the modules of scripts/, built into the library as text. Generated. */
#include "lua/library.h"

#include <string.h>

@arrays@static const struct library_module modules[] = {
@rows@    {NULL, NULL, 0},
};

const struct library_module *library_module_find(const char *name) {
  for (const struct library_module *module = modules; module->name != NULL; module++)
    if (strcmp(module->name, name) == 0) return module;
  return NULL;
}
]])
