//! The command, run as a program. One test program for all: each links the whole library.

mod call;
mod failures;
mod made;
mod operations;
mod support;
