//! Standard output: colours and columns for a person at a terminal, plain text
//! for a pipe.

use std::io::{self, IsTerminal, Write};

use console::{Term, measure_text_width};

use crate::failure::Result;
use crate::json::{Json, quoted};

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Colour {
    /// In a terminal, unless NO_COLOR is set or TERM is dumb.
    #[default]
    Auto,
    Always,
    Never,
}

/// How text is set off, if at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    coloured: bool,
}

impl Style {
    #[cfg(test)]
    pub fn plain() -> Self {
        Self { coloured: false }
    }

    /// The style of a stream that is or is not a terminal.
    pub fn of(colour: Colour, terminal: bool) -> Self {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let coloured = match colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => terminal && !dumb && !is_set("NO_COLOR"),
        };
        Self { coloured }
    }

    fn set(self, code: &str, text: &str) -> String {
        if self.coloured && !text.is_empty() {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    pub fn bold(self, text: &str) -> String {
        self.set("1", text)
    }

    pub fn dim(self, text: &str) -> String {
        self.set("2", text)
    }

    pub fn red(self, text: &str) -> String {
        self.set("1;31", text)
    }

    pub fn green(self, text: &str) -> String {
        self.set("32", text)
    }

    pub fn yellow(self, text: &str) -> String {
        self.set("33", text)
    }

    pub fn blue(self, text: &str) -> String {
        self.set("34", text)
    }
}

/// Standard output.
#[derive(Debug)]
pub struct Screen {
    pub style: Style,
    /// Whether a person reads it.
    pub terminal: bool,
    /// Columns of the terminal; in a pipe nothing is cut.
    pub width: usize,
    /// Whether --json was given.
    pub json: bool,
}

impl Screen {
    pub fn new(colour: Colour, json: bool) -> Self {
        let terminal = io::stdout().is_terminal();
        let width = if terminal {
            let set = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
            let set = set.filter(|columns| *columns > 0);
            set.unwrap_or_else(|| Term::stdout().size_checked().map_or(80, |(_, columns)| columns.into()))
        } else {
            usize::MAX
        };
        Self { style: Style::of(colour, terminal), terminal, width, json }
    }

    /// Writes `text` and a line break at once.
    pub fn line(&self, text: &str) -> Result<()> {
        let mut stdout = io::stdout().lock();
        stdout.write_all(text.as_bytes())?;
        stdout.write_all(b"\n")?;
        Ok(stdout.flush()?)
    }

    /// Writes a text of the service's as it is, but for what a terminal would obey.
    pub fn text(&self, text: &str) -> Result<()> {
        if self.terminal { self.line(&harmless(text)) } else { self.line(text) }
    }

    /// Writes JSON: indented and coloured in a terminal, in a pipe as it came.
    pub fn data(&self, json: &str) -> Result<()> {
        match Json::read(json) {
            Ok(value) if self.terminal || self.style.coloured => {
                let mut out = String::new();
                self.indented(&value, 0, &mut out);
                self.line(&out)
            }
            _ => self.text(json),
        }
    }

    fn indented(&self, value: &Json, depth: usize, out: &mut String) {
        let margin = "  ".repeat(depth + 1);
        let mut group = |brackets: [&str; 2], parts: &mut dyn Iterator<Item = (String, &Json)>| {
            let mut first = true;
            out.push_str(brackets[0]);
            for (name, value) in parts {
                out.push_str(if first { "\n" } else { ",\n" });
                first = false;
                out.push_str(&margin);
                out.push_str(&name);
                self.indented(value, depth + 1, out);
            }
            if !first {
                out.push('\n');
                out.push_str(&"  ".repeat(depth));
            }
            out.push_str(brackets[1]);
        };
        match value {
            Json::List(items) => group(["[", "]"], &mut items.iter().map(|item| (String::new(), item))),
            Json::Object(members) => {
                let named = |(name, value)| (format!("{}: ", self.style.blue(&quoted(name))), value);
                group(["{", "}"], &mut members.iter().map(|(name, value)| named((name, value))));
            }
            Json::Text(text) => out.push_str(&self.style.green(&quoted(text))),
            Json::Null => out.push_str(&self.style.dim("null")),
            Json::Bool(value) => out.push_str(&self.style.yellow(if *value { "true" } else { "false" })),
            Json::Number(digits) => out.push_str(digits),
        }
    }

    /// Writes rows of cells: aligned and cut to the terminal, with the first row as the
    /// heading, and without columns that are empty; in a pipe a tab between cells, so that
    /// `cut` can read them.
    pub fn table(&self, heading: &[&str], rows: &[Vec<String>]) -> Result<()> {
        let mut out = Vec::new();
        if !self.terminal {
            for row in rows {
                let cells: Vec<String> = row.iter().map(|cell| one_line(cell)).collect();
                out.push(cells.join("\t"));
            }
            return if out.is_empty() { Ok(()) } else { self.line(&out.join("\n")) };
        }
        let mut lines = vec![heading.iter().map(|name| name.to_uppercase()).collect()];
        lines.extend(rows.iter().map(|row| row.iter().map(|cell| one_line(cell)).collect::<Vec<String>>()));
        let filled = |at: usize| rows.iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()));
        let shown: Vec<bool> = (0..heading.len()).map(|at| rows.is_empty() || filled(at)).collect();
        let mut widths = column_widths(&lines);
        let whole: usize = widths.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(w, _)| w + 2).sum();
        if whole > self.width + 2 {
            // A long name over short values takes the room of other columns.
            let cells = column_widths(lines.get(1..).unwrap_or_default());
            let names = lines.first_mut().into_iter().flatten();
            for (name, cells) in names.zip(cells.iter().chain(std::iter::repeat(&0))) {
                *name = console::truncate_str(name, (*cells).max(HEADING), "…").into_owned();
            }
            widths = column_widths(&lines);
        }
        for (at, row) in lines.iter().enumerate() {
            let mut line = String::new();
            for ((cell, width), _) in row.iter().zip(&widths).zip(&shown).filter(|(_, shown)| **shown) {
                line.push_str(cell);
                line.push_str(&" ".repeat(width.saturating_sub(measure_text_width(cell)) + 2));
            }
            let line = console::truncate_str(line.trim_end(), self.width, "…").into_owned();
            out.push(if at == 0 { self.style.dim(&line) } else { line });
        }
        self.line(&out.join("\n"))
    }
}

/// What stays of a heading that is longer than what stands below it, where not everything fits.
const HEADING: usize = 20;

fn column_widths(lines: &[Vec<String>]) -> Vec<usize> {
    let mut widths = Vec::new();
    for row in lines {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = measure_text_width(cell).max(*width);
        }
    }
    widths
}

/// `text` in one line, without control characters.
pub fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// `text` with its lines, but without other control characters.
pub fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(terminal: bool, coloured: bool) -> Screen {
        Screen { style: Style { coloured }, terminal, width: 80, json: false }
    }

    #[test]
    fn json_is_indented() {
        let value = Json::read(r#"{"a":[1,{"b":null}],"c":{},"d":[]}"#).expect("valid");
        let mut out = String::new();
        screen(true, false).indented(&value, 0, &mut out);
        assert_eq!(
            out,
            "{\n  \"a\": [\n    1,\n    {\n      \"b\": null\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}"
        );
        let mut out = String::new();
        screen(true, true).indented(&value, 0, &mut out);
        assert!(out.contains("\u{1b}[34m\"a\"\u{1b}[0m: ["), "{out}");
    }

    #[test]
    fn what_a_terminal_would_obey_is_not_shown() {
        assert_eq!(one_line("a\u{1b}[31m\nb"), "a [31m b");
        assert_eq!(harmless("a\u{9b}31m\n\tb"), "a\u{fffd}31m\n\tb");
    }
}
