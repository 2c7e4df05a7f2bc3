"""Where settings come from, and that every mistake is reported with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from xapi.daemon.config import ConfigError, default_state_dir, load


def write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def test_defaults_bind_this_machine_only() -> None:
    settings = load(environment={"XDG_STATE_HOME": "/home/x/.state"}).settings
    assert settings.listen == "127.0.0.1:8443"
    assert settings.http is None
    assert settings.limits.body_bytes == 300 * 1024
    assert settings.socket_path == settings.state_dir / "xapi.sock"
    assert settings.advertised_address == "127.0.0.1"


def test_the_state_directory_of_a_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert default_state_dir({"XDG_STATE_HOME": "/s"}) == Path("/s/xapi")
    assert default_state_dir({}) == Path("~/.local/state/xapi").expanduser()
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert default_state_dir({}) == Path("/var/lib/xapi")


def test_later_sources_win(tmp_path: Path) -> None:
    file = write(
        tmp_path / "x.yaml",
        "listen: 0.0.0.0:1\nlimits: {connections: 7, headers: 50}\nlog: {level: debug}\n",
    )
    environment = {"XAPI_LISTEN": "0.0.0.0:2", "XAPI_LIMITS__CONNECTIONS": "8", "XAPI_HTTP": ""}
    settings = load(
        file, environment=environment, command_line={"listen": "0.0.0.0:3", "log.level": "error"}
    ).settings
    assert settings.listen == "0.0.0.0:3"
    assert (settings.limits.connections, settings.limits.headers) == (8, 50)
    assert settings.log.level == "error"
    assert settings.http is None


def test_lists_and_maps_in_the_environment_are_yaml() -> None:
    environment = {
        "XAPI_TLS__NAMES": "[a, 10.0.0.1]",
        "XAPI_SIMULATE__MACHINE": "{latency: {VM_create: 1}}",
    }
    settings = load(environment=environment).settings
    assert settings.tls.names == ("a", "10.0.0.1")
    assert settings.simulate.machine == {"latency": {"VM_create": 1}}


def test_unknown_variables_are_told_not_fatal() -> None:
    environment = {"XAPI_LISTNE": "x", "XAPI_TEST_REQUIRE_ALL": "1", "OTHER": "1"}
    assert load(environment=environment).unknown == ["XAPI_LISTNE"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("listen: nowhere\n", ["x.yaml: listen:", "127.0.0.1:8443"]),
        ("listen: 1.2.3.4:99999\n", ["x.yaml: listen:"]),
        ("limits: {connections: many}\n", ["x.yaml: limits.connections:"]),
        ("limits: {connections: 0}\n", ["x.yaml: limits.connections:"]),
        ("lisen: 1.2.3.4:5\n", ["x.yaml: lisen: there is no such key"]),
        ("limits: {conections: 5}\n", ["x.yaml: limits.conections: there is no such key"]),
        ("limits: 5\n", ["x.yaml: limits:"]),
        ("pool: {advertise: 192.0.2.1}\n", ["x.yaml: pool.advertise:"]),
        ("pool: {advertise: '192.0.2.1:0'}\n", ["x.yaml: pool.advertise:", "port is missing"]),
        ("- a\n", ["x.yaml: expected keys"]),
        ("a: [\n", ["x.yaml: no valid YAML"]),
        ("log: {level: loud}\nlimits: {headers: 1}\n", ["log.level", "limits.headers"]),
    ],
)
def test_mistakes_in_the_file(tmp_path: Path, text: str, words: list[str]) -> None:
    file = write(tmp_path / "x.yaml", text)
    with pytest.raises(ConfigError) as caught:
        load(file, environment={})
    for word in words:
        assert word in str(caught.value)


def test_other_mistakes_name_their_place(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"XAPI_LIMITS__HEADERS: limits\.headers"):
        load(environment={"XAPI_LIMITS__HEADERS": "x"})
    with pytest.raises(ConfigError, match="XAPI_TLS__NAMES: no valid YAML"):
        load(environment={"XAPI_TLS__NAMES": "[a"})
    with pytest.raises(ConfigError, match="--listen: listen"):
        load(environment={}, command_line={"listen": "x"})
    with pytest.raises(ConfigError, match=r"absent\.yaml: No such file"):
        load(tmp_path / "absent.yaml", environment={})


@pytest.mark.parametrize(
    ("listen", "address"),
    [
        ("0.0.0.0:443", "127.0.0.1"),
        ("[::]:443", "127.0.0.1"),
        ("192.0.2.1:443", "192.0.2.1"),
        ("box.example:443", "box.example"),
    ],
)
def test_the_address_told_to_others(listen: str, address: str) -> None:
    settings = load(environment={}, command_line={"listen": listen}).settings
    assert settings.advertised_address == address
