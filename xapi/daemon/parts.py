"""Single parts of a server, made from its configuration."""

from __future__ import annotations

import asyncio
import socket
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

import structlog

from xapi.daemon.config import Settings
from xapi.database import Database
from xapi.generated import records
from xapi.operations.alerts import raise_alert
from xapi.operations.bootstrap import BootstrapSettings, Hardware
from xapi.pool.control import PoolControl
from xapi.server.tls import ServerTls, TlsFiles, local_names
from xapi.session.audit import AuditFile
from xapi.session.pam import PamUsers
from xapi.session.passwords import Authenticator, LocalUsers, new_password
from xapi.storage.volumes_local import LocalVolumes
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import SimulatorConfig, parse_config
from xapi.xenops.backends.sim_images import DirectoryImages
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.journal import Journal

__all__ = [
    "bootstrap_of",
    "machine_of",
    "now",
    "open_agent",
    "open_audit",
    "open_volumes",
    "pool_alert",
    "tls_of",
    "users_of",
]

log = structlog.stdlib.get_logger("xapi.daemon")

_PATIENCE_SECONDS = 15.0
"""For a coordinator that has been replaced to let go of shared storage."""


async def open_agent(state_dir: Path, machine: SimulatorConfig, stack: AsyncExitStack) -> Agent:
    """The host agent on the simulator; guests and saved memory are found again after a restart."""
    journal = Journal(state_dir / "xenops.journal")
    images = DirectoryImages(state_dir / "suspend-images")
    agent = Agent(Simulator(machine, images=images, journal=journal), journal=journal)
    await agent.open()
    stack.push_async_callback(agent.aclose)
    return agent


async def open_volumes(
    settings: Settings, stack: AsyncExitStack
) -> tuple[LocalVolumes, LocalVolumes | None]:
    """What images of this host hold, and of shared SRs where there is a place for them, closed by
    the stack. Of the latter nothing is opened before this host leads. Raises OSError."""
    own = LocalVolumes(settings.state_dir / "volumes")
    await own.open()
    stack.push_async_callback(own.aclose)
    if settings.simulate.shared_storage is None:
        return own, None
    shared = LocalVolumes(settings.simulate.shared_storage, patience=_PATIENCE_SECONDS)
    stack.push_async_callback(shared.aclose)
    return own, shared


async def open_audit(settings: Settings, stack: AsyncExitStack) -> AuditFile:
    """The audit log, closed by the stack. Raises OSError."""
    audit_file = AuditFile(
        settings.audit_path, max_bytes=settings.audit.max_bytes, keep=settings.audit.keep
    )
    await asyncio.to_thread(audit_file.open)
    stack.push_async_callback(asyncio.to_thread, audit_file.close)
    return audit_file


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def machine_of(settings: Settings) -> SimulatorConfig:
    data = dict(settings.simulate.machine)
    if settings.simulate.seed is not None:
        data.setdefault("seed", settings.simulate.seed)
    return parse_config(data, "simulate.machine")


def bootstrap_of(
    settings: Settings, control: PoolControl, machine: SimulatorConfig
) -> BootstrapSettings:
    return BootstrapSettings(
        host_uuid=control.host_uuid,
        run=control.run,
        hostname=socket.gethostname(),
        name_label=settings.host.name,
        address=settings.advertised_address,
        api_port=control.api_port,
        hardware=Hardware(
            memory_total=machine.memory_total,
            cpu_count=machine.cpu_count,
            consoles=Simulator.host_consoles,
        ),
        vms=settings.simulate.vms,
        seed=settings.simulate.seed or 0,
    )


async def users_of(settings: Settings) -> tuple[Authenticator, str | None]:
    """Who may log in, and root's password if it was made just now."""
    if settings.users.source == "pam":
        return PamUsers(settings.users.pam_service), None
    users = LocalUsers(settings.users_path)
    given = None
    if settings.root_password_file is not None and not settings.users_path.exists():
        text = await asyncio.to_thread(settings.root_password_file.read_text, "utf-8")
        given = text.rstrip("\r\n")
        if not given:
            raise ValueError(f"{settings.root_password_file}: the password is empty")
    password = given or new_password()
    made = await users.create("root", password)
    return users, password if made and given is None else None


async def tls_of(settings: Settings) -> ServerTls:
    files = TlsFiles(settings.certificate_path, settings.key_path)
    names = [*settings.tls.names, settings.advertised_address, *local_names()]
    tls = ServerTls(files, names)
    if await tls.ensure():
        log.info("certificate made", file=str(files.certificate))
    return tls


def pool_alert(db: Database, name: str, body: str) -> None:
    for pool in records.pool.all(db):
        with db.transaction() as tx:
            raise_alert(tx, name, "Pool", pool.uuid, body, now=now())
