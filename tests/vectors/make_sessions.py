"""Writes sealed_sessions.json and access_tokens.json anew, with Python's
cryptography in place of the library: `pip install cryptography`, then run it.

Salts, nonces and keys are fixed, so that the files change only where this does.
"""

import base64
import hashlib
import hmac
import json
from pathlib import Path

from cryptography.hazmat.primitives import hashes, padding, serialization
from cryptography.hazmat.primitives.asymmetric import padding as rsa_padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

HERE = Path(__file__).parent
LONG = "a cookie password of more than 32 characters"
FERNET = base64.urlsafe_b64encode(bytes(range(64, 96))).decode()
HEX = bytes(range(160, 192)).hex()
RAW = "thirty-two bytes are this key!!!"

SESSION = {
    "access_token": "at_1",
    "refresh_token": "rt_1",
    "organization_id": "org_1",
    "user": {
        "object": "user",
        "id": "user_1",
        "first_name": "Åda 😀",
        "last_name": None,
        "email_verified": True,
        "metadata": {"favourite_colour": "blue", "shoeSize": "38"},
    },
    "impersonator": {"email": "support@example.com", "reason": None},
}
CAMEL = {
    "accessToken": "at_1",
    "refreshToken": "rt_1",
    "organizationId": "org_1",
    "user": {
        "object": "user",
        "id": "user_1",
        "firstName": "Åda 😀",
        "lastName": None,
        "emailVerified": True,
        "metadata": {"favourite_colour": "blue", "shoeSize": "38"},
    },
    "impersonator": {"email": "support@example.com", "reason": None},
}


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def url64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def cbc(key, iv, text):
    padder = padding.PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return encryptor.update(padder.update(text) + padder.finalize()) + encryptor.finalize()


def iron(value, password=LONG, tail="~2", expiry="", mac_of=None, prefix="Fe26.2", key_id="1"):
    salt, mac_salt = bytes(range(32)).hex(), bytes(range(32, 64)).hex()

    def derive(salt):
        return hashlib.pbkdf2_hmac("sha1", password.encode(), salt.encode(), 1, 32)

    iv = bytes(range(16))
    text = cbc(derive(salt), iv, compact(value))
    signed = "*".join([prefix, key_id, salt, url64(iv), url64(text), expiry])
    mac = hmac.new(derive(mac_salt), (mac_of or signed).encode(), "sha256").digest()
    return f"{signed}*{mac_salt}*{url64(mac)}{tail}"


def fernet(value, password=FERNET, version=0x80, text=None):
    key = base64.urlsafe_b64decode(password)
    iv = bytes(range(16, 32))
    text = json.dumps(value).encode() if text is None else text
    signed = bytes([version]) + (1700000000).to_bytes(8, "big") + iv + cbc(key[16:], iv, text)
    return base64.urlsafe_b64encode(signed + hmac.new(key[:16], signed, "sha256").digest()).decode()


def gcm(value, key, nonce=bytes(range(100, 112))):
    return nonce, AESGCM(key).encrypt(nonce, compact(value), None)


def plain_gcm(value, key, **more):
    nonce, text = gcm(value, key, **more)
    return base64.b64encode(nonce + text).decode()


def ruby7(value, password=LONG, version=1):
    nonce, text = gcm(value, hashlib.sha256(password.encode()).digest())
    return base64.b64encode(bytes([version]) + nonce + text[-16:] + text[:-16]).decode()


def flipped(sealed, at):
    other = "A" if sealed[at] != "A" else "B"
    return sealed[:at] + other + sealed[at + 1 :]


def lines(text):
    return "".join(text[at : at + 60] + "\n" for at in range(0, len(text), 60))


def sealed_sessions():
    good = iron(CAMEL)
    token = fernet(SESSION)
    hexed = plain_gcm(SESSION, bytes.fromhex(HEX))
    rows = [
        ("iron", "iron", LONG, good, SESSION),
        ("iron without a version", "iron", LONG, iron(CAMEL, tail=""), SESSION),
        ("iron, persistent", "iron", LONG, iron({"persistent": CAMEL, "x": 1}, tail="~1"), SESSION),
        ("iron, persistent without the member", "iron", LONG, iron(CAMEL, tail="~1"), None),
        ("iron of a version to come", "iron", LONG, iron(CAMEL, tail="~3"), None),
        ("iron with an id of the password", "iron", LONG, iron(CAMEL, key_id="other"), SESSION),
        ("iron that ends in 2100", "iron", LONG, iron(CAMEL, expiry="4102444800000"), SESSION),
        ("iron that ended in 2023", "iron", LONG, iron(CAMEL, expiry="1700000000000"), None),
        ("iron that ends at no time", "iron", LONG, iron(CAMEL, expiry="soon"), None),
        ("iron with an expiry put in later", "iron", LONG, good.replace("**", "*4102444800000*"), None),
        (
            "iron without its expiry",
            "iron",
            LONG,
            iron(CAMEL, expiry="1700000000000").replace("*1700000000000*", "**"),
            None,
        ),
        ("iron with another mac", "iron", LONG, flipped(good, -5), None),
        ("iron with another ciphertext", "iron", LONG, flipped(good, 110), None),
        ("iron with a short mac", "iron", LONG, good[:-6] + "~2", None),
        ("iron with an empty mac", "iron", LONG, good[: good.rindex("*") + 1] + "~2", None),
        ("iron of the first version", "iron", LONG, iron(CAMEL, prefix="Fe26.1"), None),
        ("iron with another password", "iron", LONG + "!", good, None),
        ("iron with a part too many", "iron", LONG, good.replace("~2", "*~2"), None),
        ("iron of seven parts", "iron", LONG, good[: good.rindex("*")], None),
        ("iron, nothing but the prefix", "iron", LONG, "Fe26.2*", None),
        ("iron of a JSON string", "iron", LONG, iron("a"), "a"),
        ("fernet", "fernet", FERNET, token, SESSION),
        ("fernet without padding", "fernet", FERNET, token.rstrip("="), SESSION),
        ("fernet with another mac", "fernet", FERNET, flipped(token, -6), None),
        ("fernet with another time", "fernet", FERNET, flipped(token, 8), None),
        ("fernet of a version to come", "fernet", FERNET, fernet(SESSION, version=0x81), None),
        ("fernet of no JSON", "fernet", FERNET, fernet(None, text=b"access_token=at_1"), None),
        ("fernet of no UTF-8", "fernet", FERNET, fernet(None, text=b'"\xff"'), None),
        ("fernet with a password of another form", "fernet", LONG, token, None),
        ("fernet, nothing but the prefix", "fernet", FERNET, "gAAAA", None),
        ("gcm with a key in hexadecimal", "gcm", HEX, hexed, SESSION),
        ("gcm with a key in capitals", "gcm", HEX.upper(), hexed, SESSION),
        (
            "gcm with a hashed password",
            "gcm",
            LONG,
            plain_gcm(SESSION, hashlib.sha256(LONG.encode()).digest()),
            SESSION,
        ),
        (
            "gcm that begins like ruby7",
            "gcm",
            HEX,
            plain_gcm(SESSION, bytes.fromhex(HEX), nonce=b"\x01" * 12),
            SESSION,
        ),
        (
            "gcm that begins like fernet",
            "gcm",
            HEX,
            plain_gcm(SESSION, bytes.fromhex(HEX), nonce=b"\x80" + bytes(11)),
            SESSION,
        ),
        ("gcm with another tag", "gcm", HEX, flipped(hexed, -6), None),
        ("gcm with another nonce", "gcm", HEX, flipped(hexed, 3), None),
        ("gcm that is too short", "gcm", HEX, base64.b64encode(bytes(27)).decode(), None),
        ("ruby7", "ruby7", LONG, ruby7(SESSION), SESSION),
        ("ruby7 with another tag", "ruby7", LONG, flipped(ruby7(SESSION), 20), None),
        ("ruby7 of a version to come", "ruby7", LONG, ruby7(SESSION, version=2), None),
        ("ruby6", "ruby6", RAW, plain_gcm(SESSION, RAW.encode()), SESSION),
        ("ruby6 in lines", "ruby6", RAW, lines(plain_gcm(SESSION, RAW.encode())), SESSION),
        ("ruby6 as gcm", "gcm", RAW.encode().hex(), plain_gcm(SESSION, RAW.encode()), SESSION),
        ("ruby6 with another password", "ruby6", RAW[::-1], plain_gcm(SESSION, RAW.encode()), None),
        ("nothing", "gcm", LONG, "", None),
        ("a star", "gcm", LONG, "*", None),
    ]
    names = ("name", "format", "password", "sealed", "session")
    return [dict(zip(names, row)) for row in rows]


def unsigned(number):
    return url64(number.to_bytes((number.bit_length() + 7) // 8, "big"))


def jwk(kid, key, **more):
    public = key.public_key().public_numbers()
    return {
        "kty": "RSA",
        "use": "sig",
        "alg": "RS256",
        "kid": kid,
        "n": unsigned(public.n),
        "e": unsigned(public.e),
    } | more


def access_tokens():
    texts = json.loads((HERE / "signing_keys.json").read_text())
    keys = {
        name: serialization.load_der_private_key(base64.b64decode(text), None) for name, text in texts.items()
    }
    header = {"alg": "RS256", "kid": "key_a"}
    claims = {
        "iss": "https://api.workos.com/user_management/client_1",
        "sub": "user_1",
        "sid": "session_1",
        "org_id": "org_1",
        "role": "admin",
        "roles": ["admin", "member"],
        "permissions": ["posts:read"],
        "jti": "at_1",
        "iat": 1700000000,
        "exp": 4102444800,
    }
    rows = []

    def signed(header, claims, key="key_a", hash=None, scheme=None):
        head = header if isinstance(header, str) else json.dumps(header)
        body = claims if isinstance(claims, str) else json.dumps(claims)
        text = f"{url64(head.encode())}.{url64(body.encode())}"
        scheme = scheme or rsa_padding.PKCS1v15()
        return f"{text}.{url64(keys[key].sign(text.encode(), scheme, hash or hashes.SHA256()))}"

    def row(name, token, verdict, **more):
        rows.append({"name": name, "token": token, "verdict": verdict} | more)

    def claimed(name, verdict, change, params=None, drop=()):
        kept = {member: value for member, value in (claims | change).items() if member not in drop}
        row(name, signed(header, kept), verdict, **({"params": params} if params else {}))

    good = signed(header, claims)
    head, body, signature = good.split(".")
    ok, bad, late = "ok", "invalid_token", "token_expired"
    row("good", good, ok)
    row("a key that was rotated in", signed(header | {"kid": "key_b"}, claims, "key_b"), ok, rotated=True)
    row("a key that is not there yet", signed(header | {"kid": "key_b"}, claims, "key_b"), bad)
    row("with a type", signed(header | {"typ": "JWT"}, claims), ok)
    claimed("without an organization", ok, {}, drop=["org_id", "role", "roles", "permissions"])
    claimed("an impersonation", ok, {"act": {"sub": "support@example.com"}})
    claimed("claims of a template", ok, {"urn:x": {"a": [1.50, None]}})
    claimed("issued in a moment", ok, {"iat": 4102444000})
    claimed("exp with a fraction", ok, {"exp": 4102444800.5})
    claimed("expired", late, {"exp": 1700000300})
    claimed("expired at 0", late, {"exp": 0})
    claimed("expired, beyond the leeway", late, {"exp": 1700000300}, {"leeway_s": 300})
    claimed("without exp", bad, {}, drop=["exp"])
    claimed("exp as text", bad, {"exp": "4102444800"})
    claimed("exp null", bad, {"exp": None})
    claimed("nbf later", bad, {"nbf": 4102444000})
    claimed("nbf as text", bad, {"nbf": "1700000000"})
    claimed("nbf past", ok, {"nbf": 1700000000})
    for name in ("sub", "sid"):
        claimed(f"without {name}", bad, {}, drop=[name])
        claimed(f"{name} empty", bad, {name: ""})
        claimed(f"{name} a number", bad, {name: 7})
    claimed("an agent's", bad, {"sub_profile": "agent"})
    claimed("a user's by its profile", ok, {"sub_profile": "user"})
    claimed("with a sub_type", bad, {"sub_type": "user"})
    issuer = claims["iss"]
    claimed("the issuer that is wanted", ok, {}, {"issuer": issuer})
    claimed("one of the issuers that are wanted", ok, {}, {"issuer": ["https://x", issuer]})
    claimed("another issuer", bad, {"iss": "https://auth.example.com"}, {"issuer": issuer})
    claimed("an issuer with a slash more", bad, {"iss": issuer + "/"}, {"issuer": issuer})
    claimed("no issuer where one is wanted", bad, {}, {"issuer": issuer}, drop=["iss"])
    claimed("an issuer of its own, none wanted", ok, {"iss": "https://auth.example.com"})
    claimed("the audience that is wanted", ok, {"aud": "client_1"}, {"audience": "client_1"})
    claimed("an audience of several", ok, {"aud": ["a", "client_1"]}, {"audience": ["client_1", "b"]})
    claimed("another audience", bad, {"aud": ["a"]}, {"audience": "client_1"})
    claimed("no audience where one is wanted", bad, {}, {"audience": "client_1"})
    row("an unknown key", signed(header | {"kid": "key_x"}, claims), bad)
    row("no key named", signed({"alg": "RS256"}, claims), bad)
    row("a key that is a number", signed(header | {"kid": 7}, claims), bad)
    row("another key's signature", signed(header, claims, "key_b"), bad)
    row("other claims", f"{head}.{url64(json.dumps(claims | {'sub': 'user_2'}).encode())}.{signature}", bad)
    row("no signature", f"{head}.{body}.", bad)
    row("a cut signature", good[:-2], bad)
    none = url64(json.dumps({"alg": "none", "kid": "key_a"}).encode())
    row("alg none", f"{none}.{body}.", bad)
    row("alg none, signed", f"{none}.{body}.{signature}", bad)
    public = (
        keys["key_a"]
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    hs = f"{url64(json.dumps({'alg': 'HS256', 'kid': 'key_a'}).encode())}.{body}"
    row("HS256 with the public key", f"{hs}.{url64(hmac.new(public, hs.encode(), 'sha256').digest())}", bad)
    row("RS512", signed(header | {"alg": "RS512"}, claims, hash=hashes.SHA512()), bad)
    row("RS512 that says RS256", signed(header, claims, hash=hashes.SHA512()), bad)
    pss = rsa_padding.PSS(rsa_padding.MGF1(hashes.SHA256()), 32)
    row("PS256", signed(header | {"alg": "PS256"}, claims, scheme=pss), bad)
    row("PS256 that says RS256", signed(header, claims, scheme=pss), bad)
    row("a critical extension", signed(header | {"crit": ["exp"]}, claims), bad)
    row("an empty list of critical extensions", signed(header | {"crit": []}, claims), bad)
    row("a claim twice", signed(header, json.dumps(claims)[:-1] + ',"sub":"user_2"}'), bad)
    row("a header's member twice", signed('{"alg":"RS256","kid":"key_a","kid":"key_b"}', claims), bad)
    row("claims that are a list", signed(header, "[]"), bad)
    row("a weak key", signed(header | {"kid": "weak"}, claims, "weak"), bad)
    row("a key for encryption", signed(header | {"kid": "enc"}, claims, "key_b"), bad)
    row("a key for RS512", signed(header | {"kid": "rs512"}, claims, "key_b"), bad)
    row("two parts", f"{head}.{body}", bad)
    row("four parts", good + ".a", bad)
    row("padding", f"{head}.{body}.{signature}==", bad)
    row("white space", good + "\n", bad)
    row("no token", "not a token", bad)
    row("only dots", "..", bad)
    row("nothing", "", bad)
    others = [
        jwk("weak", keys["weak"]),
        jwk("enc", keys["key_b"], use="enc"),
        jwk("rs512", keys["key_b"], alg="RS512"),
        {"kty": "EC", "kid": "key_a", "crv": "P-256", "x": "AA", "y": "AA"},
        {"kty": "RSA", "kid": "half", "n": "AQAB"},
    ]
    first = jwk("key_a", keys["key_a"])
    return {
        "jwks": {"keys": [*others, first]},
        "rotated": {"keys": [jwk("key_b", keys["key_b"]), first]},
        "tokens": rows,
    }


def write(name, value):
    (HERE / name).write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    write("sealed_sessions.json", sealed_sessions())
    write("access_tokens.json", access_tokens())
