"""The configuration: defaults, then a YAML file, then ``XAPI_*`` variables, then the command line.

A key of a section is written ``section.key`` in messages and ``XAPI_SECTION__KEY`` in the
environment. Every mistake is reported with the place it stands at. Nothing here opens or creates
anything.
"""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal, Self, cast
from urllib.parse import urlsplit

import yaml
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from xapi.server.fetch import FetchSettings
from xapi.server.limits import HttpLimits
from xapi.server.listeners import Address

__all__ = ["ConfigError", "Loaded", "Settings", "default_state_dir", "load"]

_PREFIX = "XAPI_"
_NOT_OURS = ("XAPI_TEST_",)

Seconds = Annotated[float, Field(gt=0, le=86_400)]
Count = Annotated[int, Field(gt=0)]
_FETCH = FetchSettings()
_HTTP = HttpLimits()


class ConfigError(Exception):
    """What is wrong, one mistake a line, each with its place."""


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Tls(Section):
    """Certificate and key, PEM; made at the first start where both are absent."""

    certificate: Path | None = None
    """Default: ``tls/server.crt`` of the state directory."""
    key: Path | None = None
    names: tuple[str, ...] = ()
    """Host names and addresses of the certificate to make, besides the machine's own."""


class Log(Section):
    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["auto", "human", "json"] = "auto"
    """auto: for people on a terminal, JSON otherwise."""


class Limits(Section):
    """See `xapi.server.limits.HttpLimits`."""

    connections: Count = _HTTP.connections
    connections_per_address: Count = _HTTP.connections_per_address
    body_bytes: Annotated[int, Field(ge=1024, le=1 << 30)] = _HTTP.body_bytes
    line_bytes: Annotated[int, Field(ge=256, le=1 << 20)] = _HTTP.line_bytes
    headers: Annotated[int, Field(ge=8, le=10_000)] = _HTTP.headers
    handshake_seconds: Seconds = _HTTP.handshake_seconds
    head_seconds: Seconds = _HTTP.head_seconds
    body_seconds: Seconds = _HTTP.body_seconds
    idle_seconds: Seconds = _HTTP.idle_seconds
    write_seconds: Seconds = _HTTP.write_seconds
    stall_seconds: Seconds = _HTTP.stall_seconds
    transfers: Count = _HTTP.transfers
    consoles: Count = _HTTP.consoles

    def http(self) -> HttpLimits:
        return HttpLimits(**self.model_dump())


class Imports(Section):
    """Archives that this server fetches from URLs (``VM.import``); see `xapi.server.fetch`."""

    allow_local: bool = False
    """Also from this host itself, which protects what listens on its loopback address only."""
    ca: Path | None = None
    """PEM of authorities to trust besides the system's."""
    connect_seconds: Seconds = _FETCH.connect_seconds
    stall_seconds: Seconds = _FETCH.stall_seconds

    def fetch(self) -> FetchSettings:
        return FetchSettings(**self.model_dump())


class Users(Section):
    source: Literal["local", "pam"] = "local"
    pam_service: str = "login"


class Audit(Section):
    file: Path | None = None
    """Default: ``audit.log`` of the state directory."""
    max_bytes: Annotated[int, Field(ge=4096)] = 32 << 20
    keep: Annotated[int, Field(ge=1, le=1000)] = 5


class Etcd(Section):
    """The cluster, where ``database.engine`` is etcd."""

    endpoints: tuple[str, ...] = ()
    """``https://HOST:2379`` of every member."""
    prefix: Annotated[str, Field(pattern=r"^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]$")] = "/xapi"
    """Of all keys of this pool."""
    ca: Path | None = None
    """PEM; default: the system's authorities."""
    certificate: Path | None = None
    key: Path | None = None
    user: str = ""
    password_file: Path | None = None
    lease_seconds: Annotated[int, Field(ge=3, le=300)] = 10
    """A dead coordinator is replaced after that; less than 5 is for tests."""
    attempt_seconds: Seconds = 1.0
    total_seconds: Seconds = 8.0
    """A write that no majority has taken by then fails."""
    compact: bool = True
    """Compact the cluster's history; turn it off where others use the cluster, too."""
    keep_seconds: Seconds = 3600.0
    keep_revisions: Count = 100_000

    @field_validator("endpoints")
    @classmethod
    def _urls(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for url in value:
            parts = urlsplit(url)
            if "@" in parts.netloc:
                # It would stand in logs; and the mistake must not be shown with it.
                raise ValueError("an endpoint names no user: that is etcd.user and password_file")
            if parts.scheme not in ("http", "https") or not parts.hostname:
                raise ValueError(f"{url!r} is not of the form https://HOST:2379")
        return value

    @model_validator(mode="after")
    def _pairs(self) -> Self:
        if (self.certificate is None) != (self.key is None):
            raise ValueError("certificate and key belong together")
        if bool(self.user) != (self.password_file is not None):
            raise ValueError("user and password_file belong together")
        return self


class DatabaseSettings(Section):
    engine: Literal["sqlite", "etcd"] = "sqlite"
    etcd: Etcd = Etcd()
    history_seconds: Annotated[float, Field(ge=0)] = 3600.0
    history_entries: Annotated[int, Field(ge=1)] = 10_000
    fragment_bytes: Annotated[int, Field(ge=0)] = 128 << 20
    """Memory for encoded records."""

    @model_validator(mode="after")
    def _cluster(self) -> Self:
        if self.engine == "etcd" and not self.etcd.endpoints:
            raise ValueError("the engine etcd needs etcd.endpoints")
        return self


class Host(Section):
    name: str = ""
    """Default: the machine's host name."""
    address: str = ""
    """Where clients and other hosts reach this one. Default: the address listened on."""


class Pool(Section):
    """How hosts of the pool talk to each other, and what a supporter does for clients."""

    listen: str | None = None
    """Mutual TLS between hosts. Default: the host of `listen`, on a port that is kept."""
    advertise: str | None = None
    """``HOST:PORT`` where other hosts reach that port, if it is another one than is listened on:
    behind a translation of addresses, or a tunnel. Default: what is listened on, at
    `host.address`."""
    transparent: bool = False
    """A supporter takes every call, instead of sending users to the coordinator."""
    heartbeat_seconds: Annotated[float, Field(ge=0.1, le=60)] = 5.0
    silence_seconds: Annotated[float, Field(ge=0.5, le=86_400)] = 60.0
    """A host that says nothing for so long is not live."""

    @field_validator("listen", "advertise")
    @classmethod
    def _address(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and not Address.parse(value).port and info.field_name == "advertise":
            raise ValueError(f"{value!r} is nowhere to be reached: the port is missing")
        return value


class Metrics(Section):
    """Histories of hosts, guests and storage."""

    save_seconds: Annotated[float, Field(ge=60, le=86_400)] = 3600.0
    """What is measured may be lost for so long when the server dies."""
    prometheus: bool = False
    """Serve ``/metrics``; needs the extra ``xapi[prometheus]``."""


class Simulate(Section):
    """The simulated machine (`xapi.xenops.backends.sim_config` knows the keys of `machine`)."""

    hosts: Annotated[int, Field(ge=1, le=1)] = 1
    vms: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    """Halted guests made at the first start."""
    seed: int | None = None
    """The same seed gives the same uuids and the same latencies."""
    shared_storage: Path | None = None
    """Directory that all hosts of the pool see, for the images of shared SRs; used by the
    coordinator alone. Default: they stay with the host that is the coordinator first."""
    machine: dict[str, Any] = {}


class Settings(Section):
    """Everything that can be configured."""

    state_dir: Path
    listen: str | None = "127.0.0.1:8443"
    """HTTPS; null for none. Other machines reach it only if this says so."""
    http: str | None = None
    """Plain HTTP; passwords then cross the network unencrypted."""
    socket: Path | None = None
    """Default: ``xapi.sock`` of the state directory."""
    root_password_file: Path | None = None
    """Read at the first start; without it a password is made and shown once."""
    stop_seconds: Annotated[float, Field(gt=0, le=300)] = 5.0
    tls: Tls = Tls()
    log: Log = Log()
    limits: Limits = Limits()
    users: Users = Users()
    audit: Audit = Audit()
    imports: Imports = Imports()
    database: DatabaseSettings = DatabaseSettings()
    host: Host = Host()
    pool: Pool = Pool()
    metrics: Metrics = Metrics()
    simulate: Simulate = Simulate()

    @field_validator("listen", "http")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None:
            Address.parse(value)
        return value

    @property
    def socket_path(self) -> Path:
        return self.socket or self.state_dir / "xapi.sock"

    @property
    def certificate_path(self) -> Path:
        return self.tls.certificate or self.state_dir / "tls" / "server.crt"

    @property
    def key_path(self) -> Path:
        return self.tls.key or self.state_dir / "tls" / "server.key"

    @property
    def audit_path(self) -> Path:
        return self.audit.file or self.state_dir / "audit.log"

    @property
    def database_path(self) -> Path:
        return self.state_dir / "state.sqlite"

    @property
    def histories_path(self) -> Path:
        return self.state_dir / "rrd"

    @property
    def users_path(self) -> Path:
        return self.state_dir / "users"

    @property
    def advertised_address(self) -> str:
        """What others are told to reach this host by."""
        if self.host.address:
            return self.host.address
        for text in (self.listen, self.http):
            host = Address.parse(text).host if text else ""
            if host and not _is_any(host):
                return host
        return "127.0.0.1"


def _is_any(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Loaded:
    settings: Settings
    unknown: list[str] = field(default_factory=list[str])
    """Variables that start like ours but mean nothing."""


def default_state_dir(environment: Mapping[str, str] = os.environ) -> Path:
    """``/var/lib/xapi`` for root, else below the user's state directory."""
    if os.geteuid() == 0:
        return Path("/var/lib/xapi")
    base = environment.get("XDG_STATE_HOME") or "~/.local/state"
    return Path(base).expanduser() / "xapi"


def load(
    file: Path | None = None,
    *,
    environment: Mapping[str, str] = os.environ,
    command_line: Mapping[str, Any] | None = None,
) -> Loaded:
    """Put the sources together; `command_line` maps keys such as ``listen`` or ``log.level``.

    Raises ConfigError.
    """
    values: dict[str, Any] = {"state_dir": default_state_dir(environment)}
    places: dict[str, str] = {}
    if file is not None:
        _overlay(values, places, _read(file), str(file))
    unknown: list[str] = []
    for name, text in environment.items():
        if not name.startswith(_PREFIX) or name.startswith(_NOT_OURS):
            continue
        path = name.removeprefix(_PREFIX).lower().split("__")
        if path[0] not in Settings.model_fields:
            unknown.append(name)
            continue
        _put(values, places, path, _plain(text, name), f"environment variable {name}")
    for key, value in (command_line or {}).items():
        _put(values, places, key.split("."), value, f"--{key.replace('_', '-')}")
    try:
        return Loaded(Settings.model_validate(values), unknown)
    except ValidationError as error:
        raise ConfigError(_explain(error, places)) from None


def _read(file: Path) -> dict[str, Any]:
    try:
        read: object = yaml.safe_load(file.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: no valid YAML: {error}") from error
    if read is None:
        return {}
    if not isinstance(read, dict):
        raise ConfigError(f"{file}: expected keys and values, such as listen: 0.0.0.0:443")
    return {str(key): value for key, value in cast("dict[object, Any]", read).items()}


def _plain(text: str, name: str) -> Any:
    """A list or map is written as YAML; anything else is a string, empty for null."""
    if text[:1] not in ("[", "{"):
        return text or None
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ConfigError(f"environment variable {name}: no valid YAML: {error}") from error


def _overlay(
    values: dict[str, Any], places: dict[str, str], given: Mapping[str, Any], place: str
) -> None:
    for key, value in given.items():
        places[key] = place
        if isinstance(value, dict) and isinstance(values.get(key), dict):
            values[key] = {**values[key], **value}
        else:
            values[key] = value


def _put(
    values: dict[str, Any], places: dict[str, str], path: list[str], value: Any, place: str
) -> None:
    target = values
    for part in path[:-1]:
        below = target.get(part)
        inner = dict(cast("dict[str, Any]", below)) if isinstance(below, dict) else {}
        target[part] = inner
        target = inner
    target[path[-1]] = value
    places[".".join(path)] = place


def _explain(error: ValidationError, places: Mapping[str, str]) -> str:
    lines: list[str] = []
    for fault in error.errors():
        key = ".".join(str(part) for part in fault["loc"])
        wider = (key, key.rpartition(".")[0], key.partition(".")[0])
        place = next((places[name] for name in wider if name in places), "default")
        text = "there is no such key" if fault["type"] == "extra_forbidden" else fault["msg"]
        lines.append(f"{place}: {key}: {text.removeprefix('Value error, ')}")
    return "\n".join(lines)
