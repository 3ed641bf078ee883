cmake_minimum_required(VERSION 3.13)
project(program CXX)
file(WRITE ${CMAKE_BINARY_DIR}/program.cpp "#include <workos.hpp>\nint main() { workos::Client client; }\n")
add_executable(program ${CMAKE_BINARY_DIR}/program.cpp)
# BLOCKS
