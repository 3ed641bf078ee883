//! What every subcommand is given.

use library::client::Client;

use crate::failure::Result;
use crate::input::Input;
use crate::screen::Screen;
use crate::settings::Settings;

#[derive(Debug)]
pub struct Context {
    pub settings: Settings,
    pub input: Input,
    pub screen: Screen,
}

impl Context {
    pub fn client(&self) -> Result<Client> {
        self.settings.client(&self.input)
    }
}
