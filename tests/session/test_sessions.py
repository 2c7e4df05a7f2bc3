"""The life of sessions, on a virtual clock (semantics.md §2)."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

import pytest

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.database.replica import Replica, dump, plain_row
from xapi.generated import records, refs
from xapi.generated.rbac import ROLE_BITS, ROLES
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Origin
from xapi.session.expiry import Caps
from xapi.session.external import AccountSuspended, CredentialsRefused, DirectoryUnavailable
from xapi.session.sessions import SessionManager, track_id
from xapi.xenops.clock import VirtualClock

NET = Origin("https", "192.0.2.1", user_agent="test")
LOCAL = Origin("unix", "pid=1 uid=0", local_root=True)
HOST = "OpaqueRef:host"
SECRETS = ["old secret", "new secret"]
DAY = 86_400


class Users:
    """`Authenticator` with passwords in the clear."""

    def __init__(self) -> None:
        self.passwords = {"root": "pw", "anna": "pa"}

    async def authenticate(self, user: str, password: str) -> bool:
        return self.passwords.get(user) == password

    async def change_password(self, user: str, password: str) -> None:
        self.passwords[user] = password

    async def close(self) -> None:
        return None


@dataclass
class FakeDirectory:
    """`ExternalAuth`: user -> (password, identifier); identifier -> groups."""

    users: dict[str, tuple[str, str]] = field(default_factory=lambda: {"ad": ("x", "S-1")})
    members: dict[str, tuple[str, ...]] = field(default_factory=lambda: {"S-1": ("G-1", "G-2")})
    suspended: bool = False
    down: bool = False

    async def authenticate(self, user: str, password: str) -> str:
        if self.down:
            raise DirectoryUnavailable
        if self.users.get(user, ("", ""))[0] != password:
            raise CredentialsRefused
        return self.users[user][1]

    async def groups(self, identifier: str) -> tuple[str, ...]:
        if self.down:
            raise DirectoryUnavailable
        if self.suspended:
            raise AccountSuspended("disabled")
        if identifier not in self.members:
            raise CredentialsRefused
        return self.members[identifier]


class Kit:
    def __init__(self, db: Database, external: FakeDirectory | None = None) -> None:
        self.db = db
        self.clock = VirtualClock(autojump=True)
        self.users = Users()
        self.alerts: list[tuple[str, str]] = []
        self.external = external
        self.manager = SessionManager(
            db,
            self.users,
            host=HOST,
            pool_secrets=lambda: SECRETS,
            external=external,
            clock=self.clock,
            caps=Caps(pool=3, anonymous=4, per_originator=2, per_user_name=2),
            alert=lambda name, body: self.alerts.append((name, body)),
        )

    async def login(self, user: str = "root", originator: str = "", origin: Origin = NET) -> str:
        password = {"root": "pw", "anna": "pa", "ad": "x"}[user]
        return await self.manager.login_with_password(origin, user, password, originator)

    def row(self, session: str) -> records.session:
        return records.session.get(self.db, session)

    def exists(self, session: str) -> bool:
        return records.session.find(self.db, session) is not None

    def task(self, session: str, status: str = "pending") -> str:
        with self.db.transaction() as tx:
            return records.task.create(
                tx,
                session=refs.sessionRef(session),
                status=status,  # type: ignore[arg-type]
            )

    def subject(self, identifier: str, *roles: str) -> None:
        made = tuple(refs.roleRef(f"OpaqueRef:{role.uuid}") for role in ROLES if role.name in roles)
        with self.db.transaction() as tx:
            records.subject.create(tx, subject_identifier=identifier, roles=made)


@pytest.fixture
async def db() -> AsyncGenerator[Database]:
    database = Database(records.MODELS, MemoryEngine())
    await database.open()
    yield database
    await database.close()


@pytest.fixture
def kit(db: Database) -> Kit:
    return Kit(db)


async def failure(work: object) -> list[str]:
    with pytest.raises(XenAPIError) as caught:
        await work  # type: ignore[misc]
    return caught.value.description


async def test_a_local_user_becomes_superuser(kit: Kit) -> None:
    session = await kit.login("anna", "tool")
    row = kit.row(session)
    assert (row.is_local_superuser, row.auth_user_name, row.originator) == (True, "anna", "tool")
    assert (row.this_host, row.pool, row.rbac_permissions) == (HOST, False, ())
    assert (row.subject, row.parent, row.this_user) == (refs.NULL,) * 3
    assert row.last_active.timestamp() == kit.clock.time()
    caller = kit.manager.check(session)
    assert (caller.session, caller.superuser, caller.user_name) == (session, True, "anna")
    assert caller.track_id == track_id(session)
    assert session.removeprefix("OpaqueRef:") not in caller.track_id


async def test_references_are_unpredictable_uuids(kit: Kit) -> None:
    sessions = [await kit.login() for _ in range(50)]
    assert len({s[10:20] for s in sessions}) == 50
    # All 128 bits are random: no uuid version is stamped into them.
    assert len({s[len("OpaqueRef:") + 14] for s in sessions}) > 3


async def test_the_root_socket_needs_no_password(kit: Kit) -> None:
    session = await kit.manager.login_with_password(LOCAL, "", "", "")
    assert kit.manager.check(session).superuser


async def test_a_wrong_password_is_refused_and_counted(kit: Kit) -> None:
    for user in ("root", "nobody"):
        work = kit.manager.login_with_password(NET, user, "wrong", "tool <x>")
        assert (await failure(work))[:2] == ["SESSION_AUTHENTICATION_FAILED", user]
    kit.manager.report_failures()
    [(name, body)] = kit.alerts
    assert name == "FAILED_LOGIN_ATTEMPTS"
    assert "<total>2</total>" in body
    assert "<username>nobody</username><originator>tool &lt;x&gt;</originator>" in body
    assert "<ip>192.0.2.1</ip><number>1</number>" in body
    kit.manager.report_failures()
    assert len(kit.alerts) == 1


async def test_failures_of_many_kinds_are_bounded(kit: Kit) -> None:
    for number in range(1000):
        kit.manager.failures.add(NET, f"user{number}", "")
    body = kit.manager.failures.take()
    assert body is not None
    assert "<total>1000</total>" in body
    assert body.count("<known>") == 256
    assert "<unknown>744</unknown>" in body


async def test_a_supporter_sends_users_to_the_coordinator(kit: Kit) -> None:
    before = await kit.login()
    kit.manager.coordinator = "192.0.2.9"
    assert await failure(kit.login()) == ["HOST_IS_SLAVE", "192.0.2.9"]
    with pytest.raises(XenAPIError, match="HOST_IS_SLAVE"):
        kit.manager.check(before)
    assert kit.manager.check(await kit.manager.slave_login(NET, HOST, SECRETS[1])).pool
    assert kit.manager.check(await kit.manager.slave_local_login(NET, SECRETS[0])).local
    assert await kit.manager.login_with_password(LOCAL, "root", "", "")


async def test_unknown_sessions(kit: Kit) -> None:
    for session in ("", "nonsense", "OpaqueRef:NULL", HOST):
        with pytest.raises(XenAPIError) as caught:
            kit.manager.check(session)
        assert caught.value.description == ["SESSION_INVALID", session]


@pytest.mark.parametrize("secret", SECRETS)
async def test_pool_sessions(kit: Kit, secret: str) -> None:
    session = await kit.manager.slave_login(NET, "OpaqueRef:other", secret)
    row = kit.row(session)
    assert (row.pool, row.is_local_superuser, row.this_host) == (True, True, "OpaqueRef:other")
    assert kit.manager.check(session).pool


@pytest.mark.parametrize("secret", ["", "old secre", "old secrets", "\udcff"])
async def test_a_wrong_pool_secret(kit: Kit, secret: str) -> None:
    for work in (
        kit.manager.slave_login(NET, HOST, secret),
        kit.manager.slave_local_login(NET, secret),
    ):
        assert (await failure(work))[0] == "SESSION_AUTHENTICATION_FAILED"


async def test_local_sessions_have_no_row(kit: Kit) -> None:
    session = await kit.manager.slave_local_login_with_password(NET, "root", "pw")
    assert kit.manager.check(session).local
    assert not kit.exists(session)
    other = await kit.login()
    kit.manager.local_logout(other)
    assert kit.manager.check(other)
    kit.manager.local_logout(session)
    with pytest.raises(XenAPIError, match="SESSION_INVALID"):
        kit.manager.check(session)
    wrong = kit.manager.slave_local_login_with_password(NET, "root", "no")
    assert (await failure(wrong))[0] == "SESSION_AUTHENTICATION_FAILED"


async def test_logout_tells_those_who_wait(kit: Kit) -> None:
    ended: list[str] = []
    kit.manager.on_end(ended.append)
    session = await kit.login()
    kit.manager.logout(session)
    assert ended == [session]
    assert not kit.exists(session)
    with pytest.raises(XenAPIError, match="SESSION_INVALID"):
        kit.manager.check(session)
    kit.manager.logout(session)
    assert ended == [session]


async def test_a_row_deleted_by_others_ends_the_session(kit: Kit) -> None:
    session = await kit.login()
    with kit.db.transaction() as tx:
        records.session.delete(tx, session)
    with pytest.raises(XenAPIError, match="SESSION_INVALID"):
        kit.manager.check(session)


async def test_a_row_made_by_others_is_a_session(kit: Kit) -> None:
    with kit.db.transaction() as tx:
        session = records.session.create(
            tx, auth_user_sid="S-9", rbac_permissions=("vm-admin", "vm.start")
        )
    caller = kit.manager.check(session)
    assert (caller.superuser, caller.roles, caller.user_sid) == (
        False,
        ROLE_BITS["vm-admin"],
        "S-9",
    )


async def test_last_active_is_written_every_ten_minutes_only(kit: Kit) -> None:
    session = await kit.login()
    made = kit.row(session).last_active
    revision = kit.db.revision
    await kit.clock.advance(599)
    kit.manager.check(session)
    assert kit.db.revision == revision
    await kit.clock.advance(2)
    kit.manager.check(session)
    kit.manager.check(session)
    assert kit.db.revision == revision + 1
    assert (kit.row(session).last_active - made).total_seconds() == 601


async def test_idle_sessions_expire_after_a_day(kit: Kit) -> None:
    idle, used, busy = [await kit.login("root", str(n)) for n in range(3)]
    local = await kit.manager.slave_local_login(NET, SECRETS[0])
    kit.task(busy)
    kit.task(idle, "success")
    await kit.clock.advance(DAY - 10)
    kit.manager.check(used)
    await kit.clock.advance(20)
    assert kit.manager.collect() == 1
    assert [kit.exists(s) for s in (idle, used, busy)] == [False, True, True]
    with pytest.raises(XenAPIError, match="SESSION_INVALID"):
        kit.manager.check(local)


async def test_a_parents_task_keeps_its_children(kit: Kit) -> None:
    parent = await kit.login()
    child = await kit.manager.login_with_password(NET, "root", "pw", "", parent=parent)
    grandchild = await kit.manager.login_with_password(NET, "root", "pw", "", parent=child)
    assert kit.row(grandchild).parent == child
    task = kit.task(parent)
    await kit.clock.advance(DAY + 1)
    assert kit.manager.collect() == 0
    with kit.db.transaction() as tx:
        records.task.modify(tx, task, status="failure")
    assert kit.manager.collect() == 3


async def test_large_groups_lose_their_oldest(kit: Kit) -> None:
    groups = {
        "anonymous": [await _aged(kit, kit.login()) for _ in range(6)],
        "originator": [await _aged(kit, kit.login("root", "tool")) for _ in range(4)],
        "user": [await _aged(kit, kit.login("anna", f"tool{n}")) for n in range(4)],
        "pool": [
            await _aged(kit, kit.manager.slave_login(NET, HOST, SECRETS[0])) for _ in range(5)
        ],
    }
    busy = groups["anonymous"][0]
    kit.task(busy)
    kit.manager.collect()
    assert kit.exists(busy)
    assert [kit.exists(s) for s in groups["anonymous"][1:]] == [False] + [True] * 4
    assert [kit.exists(s) for s in groups["originator"]] == [False] * 2 + [True] * 2
    assert [kit.exists(s) for s in groups["user"]] == [False] * 2 + [True] * 2
    assert [kit.exists(s) for s in groups["pool"]] == [False] * 2 + [True] * 3


async def _aged(kit: Kit, login: object) -> str:
    await kit.clock.advance(1)
    return await login  # type: ignore[misc]


async def test_only_a_local_superuser_changes_passwords(kit: Kit) -> None:
    caller = kit.manager.check(await kit.login())
    await kit.manager.change_password(caller, "anything", "new")
    assert kit.users.passwords["root"] == "new"
    caller.superuser = False
    work = kit.manager.change_password(caller, "new", "x")
    assert (await failure(work))[0] == "USER_IS_NOT_LOCAL_SUPERUSER"


# --- directory ---------------------------------------------------------------------------------


@pytest.fixture
def ad(db: Database) -> Kit:
    return Kit(db, FakeDirectory())


async def test_a_directory_user_gets_the_roles_of_all_matching_subjects(ad: Kit) -> None:
    ad.subject("G-1", "read-only")
    ad.subject("G-2", "vm-operator")
    ad.subject("G-3", "pool-admin")
    told: list[tuple[str, str]] = []
    ad.manager.on_directory_login(lambda who, origin: told.append((who.user_sid, origin.address)))
    await ad.login("root")
    session = await ad.login("ad")
    assert told == [("S-1", "192.0.2.1")]
    caller = ad.manager.check(session)
    assert not caller.superuser
    assert caller.roles == ROLE_BITS["read-only"] | ROLE_BITS["vm-operator"]
    row = ad.row(session)
    assert row.auth_user_sid == "S-1"
    assert {"read-only", "vm-operator", "vm.start"} <= set(row.rbac_permissions)
    assert "vm.destroy" not in row.rbac_permissions
    # Later changes of roles need a new login.
    ad.subject("S-1", "pool-admin")
    assert ad.manager.check(session).roles == caller.roles


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"users": {}}, "SESSION_AUTHENTICATION_FAILED"),
        ({"suspended": True}, "SESSION_AUTHORIZATION_FAILED"),
        ({"down": True}, "SESSION_AUTHORIZATION_FAILED"),
        ({}, "SESSION_AUTHORIZATION_FAILED"),
    ],
)
async def test_directory_refusals_take_five_seconds(
    ad: Kit, change: dict[str, object], code: str
) -> None:
    assert ad.external is not None
    for name, value in change.items():
        setattr(ad.external, name, value)
    start = ad.clock.time()
    assert (await failure(ad.login("ad")))[:2] == [code, "ad"]
    assert ad.clock.time() - start >= 5


async def test_a_subject_without_roles_is_denied(ad: Kit) -> None:
    ad.subject("S-1")
    assert (await failure(ad.login("ad")))[0] == "RBAC_PERMISSION_DENIED"


async def test_an_empty_password_never_reaches_the_directory(ad: Kit) -> None:
    assert ad.external is not None
    ad.external.users["ad"] = ("", "S-1")
    ad.subject("S-1", "pool-admin")
    work = ad.manager.login_with_password(NET, "ad", "", "")
    assert (await failure(work))[0] == "SESSION_AUTHENTICATION_FAILED"


async def test_with_a_directory_only_root_is_local(ad: Kit) -> None:
    assert (await failure(ad.login("anna")))[0] == "SESSION_AUTHENTICATION_FAILED"
    assert ad.manager.check(await ad.login("root")).superuser


async def test_directory_sessions_are_validated_again(ad: Kit) -> None:
    assert ad.external is not None
    assert ad.manager.directory is not None
    ad.subject("G-1", "read-only")
    session = await ad.login("ad")
    await ad.clock.advance(1799)
    ad.external.suspended = True
    assert await ad.manager.directory.lapsed() == []
    ad.external.suspended, ad.external.down = False, True
    await ad.clock.advance(601)
    assert await ad.manager.directory.lapsed() == []
    ad.external.down = False
    assert await ad.manager.directory.lapsed() == []
    ad.external.members["S-1"] = ()
    await ad.clock.advance(2401)
    assert await ad.manager.directory.lapsed() == [session]


async def test_logout_by_subject_spares_the_caller_and_superusers(ad: Kit) -> None:
    ad.subject("S-1", "pool-operator")
    own, other = await ad.login("ad"), await ad.login("ad")
    root = await ad.login("root")
    assert ad.manager.subject_identifiers() == ("S-1",)
    ad.manager.logout_subject_identifier(ad.manager.check(own), "S-1")
    ad.manager.logout_subject_identifier(ad.manager.check(own), "")
    assert [ad.exists(s) for s in (own, other, root)] == [True, False, True]


async def test_the_loop_collects_validates_and_alerts(ad: Kit) -> None:
    import asyncio

    ad.subject("S-1", "read-only")
    session = await ad.login("ad")
    ad.manager.failures.add(NET, "x", "")
    task = asyncio.create_task(ad.manager.run())
    await ad.clock.advance(3700)
    assert ad.alerts
    assert ad.exists(session)
    assert ad.external is not None
    ad.external.suspended = True
    await ad.clock.advance(3700)
    assert not ad.exists(session)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_use_on_another_host_keeps_a_session(kit: Kit, db: Database) -> None:
    session = await kit.login()
    follower = Replica(records.MODELS, "10.0.0.1")
    rows = [plain_row(row) for table in db.tables.values() for row in table.rows.values()]
    follower.load(db.revision, json.loads(dump({"rows": rows}))["rows"], ())
    other = SessionManager(follower, kit.users, host=HOST, clock=kit.clock)
    other.read_only = True
    told: list[str] = []
    other.on_active = told.append
    other.check(session)
    assert told == []
    await kit.clock.sleep(601)
    for _ in range(3):
        other.check(session)
    assert told == [session]
    made = kit.row(session).last_active
    kit.manager.refresh([session, "OpaqueRef:gone"])
    assert (kit.row(session).last_active - made).total_seconds() == 601
    revision = db.revision
    kit.manager.refresh([session])  # another host says the same
    assert db.revision == revision
    await other.close()
