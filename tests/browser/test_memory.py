"""The app in C under valgrind, without a browser: it leaks nothing and touches only memory of its own."""

from __future__ import annotations

from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, OpenerDirector, ProxyHandler, build_opener

import pytest
from app import MissingError, authkit_command, command, running
from needs import need

from sandbox import sandbox

VALGRIND = ["valgrind", "--quiet", "--leak-check=full", "--show-leak-kinds=definite,indirect,possible"]
#: More than the app keeps, so that it has to let the oldest ones go.
SESSIONS = 70


def person() -> OpenerDirector:
    return build_opener(ProxyHandler({}), HTTPCookieProcessor(CookieJar()))


def status(browser: OpenerDirector, url: str) -> int:
    with pytest.raises(HTTPError) as caught:
        browser.open(url, timeout=60).close()
    with caught.value as answer:
        return answer.code


def test_the_app_in_c_keeps_its_memory_in_order(tmp_path: Path) -> None:
    need("valgrind")
    try:
        program = command("c")
    except MissingError as lack:
        pytest.skip(str(lack))
    log = tmp_path / "valgrind.log"
    with sandbox() as ready, running([*VALGRIND, f"--log-file={log}", *program], ready) as address:
        for _ in range(SESSIONS):
            browser = person()
            with browser.open(f"{address}auth", timeout=60) as page:
                assert "Hello, Ada Lovelace" in page.read().decode()
        assert status(browser, f"{address}callback?state=forged&code=forged") == 400
        assert status(browser, f"{address}callback?error=access_denied") == 400
        assert status(browser, f"{address}no-such-page") == 404
        # The last of these people signs out, the others are still signed in at the end.
        with browser.open(f"{address}sign-out", data=b"", timeout=60) as page:
            assert "You are not signed in" in page.read().decode()
    assert log.read_text() == ""


def test_the_authkit_form_in_c_keeps_its_memory_in_order(tmp_path: Path) -> None:
    need("valgrind")
    try:
        program = authkit_command("c")
    except MissingError as lack:
        pytest.skip(str(lack))
    log = tmp_path / "valgrind.log"
    passwords = {"WORKOS_COOKIE_PASSWORD": "a password of the cookies of this test"}
    checked = [*VALGRIND, f"--log-file={log}", *program]
    with sandbox() as ready, running(checked, ready, passwords) as address:
        for _ in range(5):
            browser = person()
            with browser.open(f"{address}auth", timeout=60) as page:
                assert "Hello, Ada" in page.read().decode()
            with browser.open(
                f"{address}organization", data=b"organization_id=org_01FOOCORP", timeout=60
            ) as page:
                assert "Hello, Ada" in page.read().decode()
        assert status(browser, f"{address}callback?state=forged&code=forged") == 400
        assert status(browser, f"{address}callback") == 400
        assert status(browser, f"{address}no-such-page") == 404
        # A form that is too long is cut, and names no organization.
        long = b"x" * 2000 + b"&organization_id=%zz"
        with browser.open(f"{address}organization", data=long, timeout=60) as page:
            assert "Hello, Ada" in page.read().decode()
        with browser.open(f"{address}log-out", data=b"", timeout=60) as page:
            assert "You are not signed in" in page.read().decode()
    assert log.read_text() == ""
