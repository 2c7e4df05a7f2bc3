"""Sessions from login to their end (semantics.md §2).

The manager keeps one `Caller` for each session, so that checking a call is one look-up; the rows in
the database are the truth, and a row that goes, for whatever reason, takes its caller with it. It
must not decide rights (`rbac`), and passwords pass through it but are not kept.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from xapi.generated import records, refs
from xapi.generated.catalogue import (
    DB_GC_PERIOD_S,
    FAILED_EXTERNAL_LOGIN_DELAY_S,
    SESSION_LAST_ACTIVE_REFRESH_S,
)
from xapi.generated.errors import (
    HostIsSlave,
    SessionAuthenticationFailed,
    SessionInvalid,
    UserIsNotLocalSuperuser,
)
from xapi.idl.model import NULL_REF
from xapi.operations.context import Caller, Origin
from xapi.session import rbac
from xapi.session.directory import Directory
from xapi.session.expiry import CAPS, Caps, expired
from xapi.session.external import ExternalAuth
from xapi.session.failures import FailedLogins
from xapi.session.passwords import Authenticator
from xapi.xenops.clock import Clock, RealClock

if TYPE_CHECKING:
    from xapi.database import Commit, Database

__all__ = ["SessionManager", "track_id"]

_log = logging.getLogger(__name__)

ROOT = "root"
_WRONG = "Authentication failure"
_ALERT_SECONDS = 3600.0

Alert = Callable[[str, str], None]
"""Name and body of an alert for the pool."""


def track_id(session: str) -> str:
    """What logs show of a session: no way back to the reference, which is the secret."""
    return hashlib.sha256(session.encode("utf-8", "surrogatepass")).hexdigest()[:32]


class SessionManager:
    """Implements `xapi.operations.context.Sessions`.

    `host` is the reference of the coordinator's host row. While `coordinator` is an address, this
    host is a supporter: users are sent there (HOST_IS_SLAVE).
    """

    def __init__(
        self,
        db: Database,
        users: Authenticator,
        *,
        host: str = NULL_REF,
        pool_secrets: Callable[[], list[str]] = list,
        external: ExternalAuth | None = None,
        clock: Clock | None = None,
        caps: Caps = CAPS,
        alert: Alert | None = None,
    ) -> None:
        self._db = db
        self._users = users
        self._pool_secrets = pool_secrets
        self._clock = clock or RealClock()
        self._caps = caps
        self._alert = alert
        self._alerted_at = self._clock.time()
        self.host = refs.hostRef(host)
        self.coordinator: str | None = None
        self.read_only = False
        """Rows come from the coordinator: none is written here."""
        self.on_active: Callable[[str], None] | None = None
        """Told, where no rows are written here, of sessions in use: every 10 minutes each."""
        self.failures = FailedLogins(self._now)
        self.directory = Directory(db, external, self._clock) if external is not None else None
        self._callers: dict[str, Caller] = {}
        self._on_end: list[Callable[[str], None]] = []
        self._on_login: list[Callable[[Caller, Origin], None]] = []
        self._unsubscribe = db.subscribe(self._committed)

    # --- the check of each call ---------------------------------------------------------------

    def check(self, session: str) -> Caller:
        """Who calls. Raises SESSION_INVALID [session], HOST_IS_SLAVE [address].

        `last_active` is written only if the last write is older than 10 minutes.
        """
        caller = self._callers.get(session)
        if caller is None:
            caller = self._adopt(session)
        if self.coordinator is not None and not (caller.pool or caller.local):
            raise HostIsSlave(self.coordinator)
        if self._clock.time() - caller.last_active > SESSION_LAST_ACTIVE_REFRESH_S:
            self._touch(caller)
        return caller

    def admit(self, session: str) -> Caller:
        """As `check`, for what every host of the pool serves itself. SESSION_INVALID [session]."""
        caller = self._callers.get(session)
        if caller is None:
            caller = self._adopt(session)
        if self._clock.time() - caller.last_active > SESSION_LAST_ACTIVE_REFRESH_S:
            self._touch(caller)
        return caller

    def known(self, session: str) -> Caller | None:
        """The caller of a session, if there is such a session; None where it has ended."""
        caller = self._callers.get(session)
        if caller is None and records.session.find(self._db, session) is not None:
            caller = self._adopt(session)
        return caller

    def allows(self, caller: Caller, permission: str) -> bool:
        """See `Sessions.allows`."""
        return rbac.allows(caller, permission)

    def local_root(self, origin: Origin) -> Caller:
        """The caller of an HTTP action that came over the UNIX socket; makes no session."""
        return Caller("", superuser=True, user_name=ROOT, originator=origin.user_agent)

    def pool_member(self, origin: Origin) -> Caller:
        """The caller of an HTTP action that showed the pool secret; makes no session."""
        return Caller("", superuser=True, pool=True, originator=origin.user_agent)

    def _adopt(self, session: str) -> Caller:
        """A session whose row was made elsewhere, such as on the coordinator."""
        row = records.session.find(self._db, session)
        if row is None:
            raise SessionInvalid(session)
        roles = 0
        if not row.is_local_superuser:
            names = set(row.rbac_permissions)
            roles = sum(bit for name, bit in rbac.ROLE_BITS.items() if name in names)
        caller = self._callers[session] = Caller(
            session,
            superuser=row.is_local_superuser,
            roles=roles,
            user_name=row.auth_user_name,
            user_sid=row.auth_user_sid,
            subject=row.subject,
            pool=row.pool,
            originator=row.originator,
            track_id=track_id(session),
            last_active=row.last_active.timestamp(),
        )
        return caller

    def _touch(self, caller: Caller) -> None:
        caller.last_active = self._clock.time()
        if caller.local:
            return
        if not self.read_only:
            with self._db.transaction() as tx:
                records.session.modify(tx, caller.session, last_active=self._now())
        elif self.on_active is not None:
            self.on_active(caller.session)

    def refresh(self, sessions: Sequence[str]) -> None:
        """Sessions that are in use on other hosts; each is written at most every 10 minutes."""
        for session in sessions:
            caller = self.known(session)
            if caller is None:
                continue
            if self._clock.time() - caller.last_active > SESSION_LAST_ACTIVE_REFRESH_S:
                self._touch(caller)

    # --- login --------------------------------------------------------------------------------

    async def login_with_password(
        self, origin: Origin, uname: str, pwd: str, originator: str, *, parent: str = NULL_REF
    ) -> str:
        """A session. Order of checks: local root, role of this host, local users, directory.

        Raises SESSION_AUTHENTICATION_FAILED and SESSION_AUTHORIZATION_FAILED [user, text],
        RBAC_PERMISSION_DENIED for a subject without roles, HOST_IS_SLAVE [address], TOO_BUSY.
        """
        if origin.local_root:
            return self._create(uname, originator, parent=parent)
        if self.coordinator is not None:
            raise HostIsSlave(self.coordinator)
        if self.directory is None or uname == ROOT:
            await self._demand_password(origin, uname, pwd, originator)
            return self._create(uname, originator, parent=parent)
        try:
            known = await self.directory.login(uname, pwd)
        except Exception:
            self.failures.add(origin, uname, originator)
            await self._clock.sleep(FAILED_EXTERNAL_LOGIN_DELAY_S)
            raise
        session = self._create(
            uname,
            originator,
            parent=parent,
            superuser=False,
            sid=known.identifier,
            subject=known.subject,
            permissions=rbac.permission_names(known.roles),
        )
        self.directory.follow(session)
        for callback in self._on_login:
            callback(self._callers[session], origin)
        return session

    async def slave_login(self, origin: Origin, host: str, psecret: str) -> str:
        """A pool session for another host. Raises SESSION_AUTHENTICATION_FAILED."""
        self._demand_pool_secret(origin, psecret)
        if self.read_only:
            return self._create_local("", pool=True)
        return self._create("", "", pool=True, host=host)

    async def slave_local_login(self, origin: Origin, psecret: str) -> str:
        """A session in the memory of this host alone. Raises SESSION_AUTHENTICATION_FAILED."""
        self._demand_pool_secret(origin, psecret)
        return self._create_local("")

    async def slave_local_login_with_password(self, origin: Origin, uname: str, pwd: str) -> str:
        """The same for a local user. Raises SESSION_AUTHENTICATION_FAILED, TOO_BUSY."""
        if not origin.local_root:
            await self._demand_password(origin, uname, pwd, "")
        return self._create_local(uname)

    async def _demand_password(self, origin: Origin, uname: str, pwd: str, originator: str) -> None:
        if not await self._users.authenticate(uname, pwd):
            self.failures.add(origin, uname, originator)
            raise SessionAuthenticationFailed(uname, _WRONG)

    def _demand_pool_secret(self, origin: Origin, psecret: str) -> None:
        # During a rotation there are two; each is compared, whichever fits.
        given = psecret.encode("utf-8", "surrogatepass")
        fits = [hmac.compare_digest(given, s.encode()) for s in self._pool_secrets() if s]
        if not any(fits):
            self.failures.add(origin, "", "pool")
            raise SessionAuthenticationFailed("", "the pool secret is wrong")

    def _create(
        self,
        uname: str,
        originator: str,
        *,
        parent: str = NULL_REF,
        superuser: bool = True,
        pool: bool = False,
        host: str = "",
        sid: str = "",
        subject: str = NULL_REF,
        permissions: tuple[str, ...] = (),
    ) -> str:
        now = self._now()
        row = records.session.new(
            _new_reference(),
            uuid=str(uuid.uuid4()),
            this_host=refs.hostRef(host) if host else self.host,
            last_active=now,
            validation_time=now,
            pool=pool,
            is_local_superuser=superuser,
            auth_user_name=uname,
            auth_user_sid=sid,
            subject=refs.subjectRef(subject),
            parent=refs.sessionRef(parent),
            originator=originator,
            rbac_permissions=permissions,
        )
        with self._db.transaction() as tx:
            tx.create(row)
        self._adopt(row.ref)
        _log.debug("session made: %s user=%s", track_id(row.ref), uname)
        return row.ref

    def _create_local(self, uname: str, *, pool: bool = False) -> str:
        session = _new_reference()
        self._callers[session] = Caller(
            session,
            superuser=True,
            user_name=uname,
            pool=pool,
            local=True,
            track_id=track_id(session),
            last_active=self._clock.time(),
        )
        return session

    def on_directory_login(self, callback: Callable[[Caller, Origin], None]) -> None:
        """Call back with each login of a directory user: those are audited."""
        self._on_login.append(callback)

    # --- end ----------------------------------------------------------------------------------

    def on_end(self, callback: Callable[[str], None]) -> None:
        """Call back with each session that ends, so that what waits in it can be woken."""
        self._on_end.append(callback)

    def logout(self, session: str) -> None:
        """End a session; one that has gone already is no error."""
        caller = self._callers.get(session)
        if caller is not None and caller.local:
            self._ended(session)
        else:
            self._delete([session])

    def local_logout(self, session: str) -> None:
        """End a session that only this host knows; others stay."""
        caller = self._callers.get(session)
        if caller is not None and caller.local:
            self._ended(session)

    def logout_subject_identifier(self, caller: Caller, subject_identifier: str) -> None:
        """End the sessions of a directory user: never local superusers', nor the caller's own."""
        self._delete(
            [
                row.ref
                for row in records.session.all(self._db)
                if row.auth_user_sid == subject_identifier
                and not row.is_local_superuser
                and row.ref != caller.session
            ]
        )

    def subject_identifiers(self) -> tuple[str, ...]:
        """Identifiers of all directory users with a session."""
        rows = records.session.all(self._db)
        return tuple(sorted({row.auth_user_sid for row in rows if row.auth_user_sid}))

    def _delete(self, sessions: list[str]) -> None:
        with self._db.transaction() as tx:
            for session in sessions:
                if records.session.find(tx, session) is not None:
                    records.session.delete(tx, session)

    def _committed(self, commit: Commit) -> None:
        for change in commit.changes:
            if change.cls == "session" and change.new is None:
                self._ended(change.ref)

    def _ended(self, session: str) -> None:
        self._callers.pop(session, None)
        for callback in self._on_end:
            callback(session)

    # --- passwords ----------------------------------------------------------------------------

    async def change_password(self, caller: Caller, old_pwd: str, new_pwd: str) -> None:
        """Root's password, by a local superuser; the old one is not checked.

        Raises USER_IS_NOT_LOCAL_SUPERUSER [text], CHANGE_PASSWORD_REJECTED [text], TOO_BUSY,
        HOST_IS_SLAVE [address] on a supporter.
        """
        del old_pwd
        if not (caller.superuser or caller.local):
            raise UserIsNotLocalSuperuser("only the local superuser may change passwords")
        if self.coordinator is not None:
            raise HostIsSlave(self.coordinator)
        await self._users.change_password(ROOT, new_pwd)

    # --- care ---------------------------------------------------------------------------------

    async def run(self) -> None:
        """For ever: end expired sessions, ask the directory again, report failed logins."""
        while True:
            await self._clock.sleep(DB_GC_PERIOD_S)
            self.collect()
            if self.directory is not None:
                self._delete(await self.directory.lapsed())
            if self._clock.time() - self._alerted_at >= _ALERT_SECONDS:
                self.report_failures()

    def collect(self) -> int:
        """End what `xapi.session.expiry` names; gives how many."""
        gone = expired(self._db, self._now(), self._caps)
        self._delete(gone)
        idle = self._clock.time() - self._caps.idle.total_seconds()
        late = [s for s, caller in self._callers.items() if caller.local]
        for session in late:
            if self._callers[session].last_active < idle:
                self._ended(session)
        if gone:
            _log.info("%d sessions have expired", len(gone))
        return len(gone)

    def report_failures(self) -> None:
        """Raise the alert FAILED_LOGIN_ATTEMPTS, if there is anything to tell."""
        self._alerted_at = self._clock.time()
        body = self.failures.take()
        if body is not None and self._alert is not None:
            self._alert("FAILED_LOGIN_ATTEMPTS", body)

    async def close(self) -> None:
        """Let go of the database and of the users."""
        self._unsubscribe()
        await self._users.close()

    def _now(self) -> datetime:
        # Whole seconds, as on the wire.
        return datetime.fromtimestamp(int(self._clock.time()), UTC)


def _new_reference() -> str:
    return f"OpaqueRef:{uuid.UUID(bytes=secrets.token_bytes(16))}"
