# What the README takes for granted: a session, a time span, a webhook that came in, and the callbacks.
import datetime
import hmac
import urllib.parse

session = {}
end = datetime.datetime.now(datetime.timezone.utc)
start = end - datetime.timedelta(days=1)
body, secret, sent_ms = b'{"id":"event_1"}', "whsec", int(end.timestamp() * 1000)
signature = hmac.new(secret.encode(), f"{sent_ms}.".encode() + body, "sha256").hexdigest()
headers = {"WorkOS-Signature": f"t={sent_ms}, v1={signature}"}

# BLOCK
print(login.url)
query_string = input()
# BLOCK
assert next_page == "/docs"
# BLOCK
# BLOCK
# BLOCK
assert url.startswith("http://127.0.0.1:")
# BLOCK
assert webhook == {"id": "event_1"}
# BLOCK
# BLOCK
print(url)
code = dict(urllib.parse.parse_qsl(input()))["code"]
# BLOCK
assert profile.email == "ada@foo-corp.com"
# BLOCK
