//! Writes what fuzzing begins with, beside the corpus: an input for each
//! operation. `seeds FOLDER` fills FOLDER/<target>.

use std::path::Path;

use workos_fuzz::{TARGETS, examples};

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).ok_or_else(|| std::io::Error::other("seeds FOLDER"))?;
    for (name, _) in TARGETS {
        let folder = Path::new(&folder).join(name);
        std::fs::create_dir_all(&folder)?;
        for (number, input) in examples::inputs(name).iter().enumerate() {
            std::fs::write(folder.join(format!("example-{number}")), input)?;
        }
    }
    Ok(())
}
