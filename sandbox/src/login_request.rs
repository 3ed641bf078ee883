//! The query of `GET /sso/authorize`, checked.

use std::collections::HashMap;

use url::form_urlencoded;

use crate::{
    pkce::Challenge,
    redirect::{self, Callback},
    seed::{Connection, Person},
    selector::{Refusal, refuse, select},
    state::Sandbox,
};

pub struct LoginRequest {
    pub client_id: String,
    pub callback: Callback,
    pub connections: Vec<Connection>,
    pub login_hint: Option<String>,
    pub challenge: Option<Challenge>,
}

pub enum Problem {
    /// There is no address that could safely be told (RFC 6749, 4.1.2.1): the person is told instead.
    ForThePerson(Refusal),
    /// The application is told, at its callback.
    ForTheApplication(Callback, Refusal),
}

impl LoginRequest {
    pub fn parse(sandbox: &Sandbox, query: &str) -> Result<Self, Box<Problem>> {
        let parameters = Parameters::parse(query);
        let (client_id, callback) =
            parameters.callback(sandbox).map_err(|refusal| Box::new(Problem::ForThePerson(refusal)))?;
        match parameters.login(sandbox) {
            Ok((connections, challenge)) => Ok(Self {
                client_id,
                callback,
                connections,
                login_hint: parameters.get("login_hint").map(str::to_owned),
                challenge,
            }),
            Err(refusal) => Err(Box::new(Problem::ForTheApplication(callback, refusal))),
        }
    }

    /// Everyone who may sign in here.
    pub fn people(&self) -> impl Iterator<Item = (&Connection, &Person)> {
        (self.connections.iter())
            .flat_map(|connection| connection.people.iter().map(move |person| (connection, person)))
    }

    /// Whether the application named this person as the one to sign in.
    pub fn is_hinted(&self, person: &Person) -> bool {
        (self.login_hint.as_ref()).is_some_and(|hint| hint.eq_ignore_ascii_case(&person.email))
    }

    /// Who signs in when nobody is asked: the person of the hint, or the first one without a hint.
    pub fn person_without_asking(&self) -> Option<(&Connection, &Person)> {
        self.people().find(|(_, person)| self.login_hint.is_none() || self.is_hinted(person))
    }
}

pub struct Parameters {
    values: HashMap<String, String>,
    repeated: Option<String>,
}

impl Parameters {
    pub fn parse(query: &str) -> Self {
        let mut values = HashMap::new();
        let mut repeated = None;
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let name = name.into_owned();
            // Some official clients send the list of provider_scopes by repeating its name.
            if values.insert(name.clone(), value.into_owned()).is_some() && name != "provider_scopes" {
                repeated = Some(name);
            }
        }
        Self { values, repeated }
    }

    /// RFC 6749, 3.1: a parameter without a value counts as absent.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    pub fn callback(&self, sandbox: &Sandbox) -> Result<(String, Callback), Refusal> {
        if let Some(name @ ("client_id" | "redirect_uri")) = self.repeated.as_deref() {
            return refuse("invalid_request", format!("The parameter {name} is given more than once."));
        }
        let Some(client_id) = self.get("client_id") else {
            return refuse("invalid_client", "The client_id is missing.");
        };
        let Some(client) = sandbox.client(client_id) else {
            return refuse("invalid_client", format!("There is no client with the client_id {client_id:?}."));
        };
        let Some(redirect_uri) = self.get("redirect_uri") else {
            return refuse("invalid_redirect_uri", "The redirect_uri is missing.");
        };
        let known = redirect::parse(redirect_uri)
            .filter(|uri| client.redirect_uris.iter().any(|allowed| allowed.admits(uri)));
        let Some(uri) = known else {
            let description = format!("The redirect_uri {redirect_uri:?} is not registered for this client.");
            return refuse("invalid_redirect_uri", description);
        };
        let state = self.values.get("state").cloned();
        Ok((client_id.to_owned(), Callback { uri, state }))
    }

    fn login(&self, sandbox: &Sandbox) -> Result<(Vec<Connection>, Option<Challenge>), Refusal> {
        let challenge = self.challenge()?;
        Ok((select(sandbox, |name| self.get(name))?, challenge))
    }

    /// The challenge of a login that is in order so far.
    pub fn challenge(&self) -> Result<Option<Challenge>, Refusal> {
        if let Some(name) = &self.repeated {
            return refuse("invalid_request", format!("The parameter {name} is given more than once."));
        }
        match self.get("response_type") {
            Some("code") => {}
            Some(_) => {
                return refuse("unsupported_response_type", "The response_type must be code.");
            }
            None => return refuse("invalid_request", "The response_type is missing."),
        }
        if self.get("prompt").is_some_and(|prompt| prompt != "login") {
            return refuse("invalid_request", "The prompt must be login.");
        }
        let challenge = Challenge::new(self.get("code_challenge"), self.get("code_challenge_method"));
        challenge.or_else(|description| refuse("invalid_request", description))
    }
}
