//! The command, run as a program. One test program for all: each links the whole library.

mod audit;
mod call;
mod failures;
mod made;
mod mistakes;
mod operations;
mod people;
mod support;
mod webhooks;
