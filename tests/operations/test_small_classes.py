"""session, task, role, subject, auth, message, user, VM_group, Diagnostics, and the registry."""

from __future__ import annotations

import hashlib
import inspect
from datetime import timedelta
from uuid import UUID

import pytest
from helpers import NOW, World

from xapi.generated import errors, records, refs
from xapi.generated.messages import MESSAGES
from xapi.generated.operations import INTERFACES
from xapi.operations.auth import auth
from xapi.operations.diagnostics import Diagnostics
from xapi.operations.message import message
from xapi.operations.registry import OPERATIONS
from xapi.operations.role import role
from xapi.operations.session import session
from xapi.operations.subject import subject
from xapi.operations.task import task
from xapi.operations.user import user
from xapi.operations.vm_group import VM_group

TASKS, ROLES, SUBJECTS, MESSAGE = task(), role(), subject(), message()


def test_every_custom_message_has_somebody_to_answer_it() -> None:
    for cls, interface in INTERFACES.items():
        assert isinstance(OPERATIONS[cls], interface)
    for name, entry in MESSAGES.items():
        if not entry.custom or entry.removed:
            continue
        method = getattr(type(OPERATIONS[entry.cls]), entry.verb, None) or getattr(
            type(OPERATIONS[entry.cls]), f"{entry.verb}_"
        )
        assert inspect.iscoroutinefunction(method), name


def test_implementations_keep_the_names_of_the_interface() -> None:
    for cls, interface in INTERFACES.items():
        for name in vars(interface):
            if name.startswith("_"):
                continue
            mine = inspect.signature(getattr(OPERATIONS[cls], name))
            theirs = inspect.signature(getattr(interface, name)).parameters
            assert list(mine.parameters) == list(theirs)[1:], f"{cls}.{name}"


# task


async def test_a_client_keeps_a_task_of_its_own(world: World) -> None:
    call = world.call(session="OpaqueRef:mine")
    ref = await TASKS.create(call, "import", "a transfer")
    row = records.task.get(world.db, ref)
    assert (row.status, row.session, row.created) == ("pending", "OpaqueRef:mine", NOW)
    await TASKS.set_progress(call, ref, 0.5)
    await TASKS.set_result(call, ref, "<value></value>")
    await TASKS.add_to_other_config(call, ref, "k", "v")
    with pytest.raises(errors.MapDuplicateKey):
        await TASKS.add_to_other_config(call, ref, "k", "w")
    await TASKS.remove_from_other_config(call, ref, "k")
    await TASKS.set_status(call, ref, "success")
    row = records.task.get(world.db, ref)
    assert (row.status, row.progress, row.finished) == ("success", 1.0, NOW)
    await TASKS.set_status(call, ref, "failure")
    assert records.task.get(world.db, ref).status == "success"
    await TASKS.destroy(call, ref)
    assert world.tasks.destroyed == [ref]


async def test_tasks_of_others_need_a_permission(world: World) -> None:
    mine = world.call(session="OpaqueRef:mine", superuser=False)
    ref = await TASKS.create(mine, "x", "")
    other = world.call(session="OpaqueRef:other", superuser=False)
    with pytest.raises(errors.RBACPermissionDenied) as raised:
        await TASKS.cancel(other, ref)
    assert raised.value.params[0] == "task.destroy/any"
    with pytest.raises(errors.RBACPermissionDenied):
        await TASKS.set_other_config(other, ref, {})
    world.sessions.permissions.add("task.destroy/any")
    await TASKS.cancel(other, ref)
    assert world.tasks.cancelled == [ref]


async def test_two_sessions_of_one_user_share_their_tasks(world: World) -> None:
    with world.db.transaction() as tx:
        first = records.session.create(tx, auth_user_sid="S-1")
        nobody = records.session.create(tx)
    own = await TASKS.create(world.call(session=first, superuser=False), "x", "")
    again = world.call(session="OpaqueRef:new", user_sid="S-1", superuser=False)
    await TASKS.set_progress(again, own, 0.1)
    # An empty identifier is no identity.
    theirs = await TASKS.create(world.call(session=nobody, superuser=False), "x", "")
    stranger = world.call(session="OpaqueRef:new", user_sid="", superuser=False)
    with pytest.raises(errors.RBACPermissionDenied):
        await TASKS.set_progress(stranger, theirs, 0.1)


async def test_work_that_cannot_stop_is_not_cancelled(world: World) -> None:
    call = world.call()
    ref = await TASKS.create(call, "x", "")
    world.tasks.running.add(ref)
    with pytest.raises(errors.OperationNotAllowed):
        await TASKS.cancel(call, ref)
    with world.db.transaction() as tx:
        records.task.modify(tx, ref, allowed_operations=("cancel",))
    await TASKS.cancel(call, ref)
    assert world.tasks.cancelled == [ref]


# role, subject


async def test_roles_are_the_same_on_every_server(world: World) -> None:
    call = world.call()
    everything = await ROLES.get_all_records(call)
    only_roles = await ROLES.get_all_records_where(call, "subroles<>[]")
    only_permissions = await ROLES.get_all_where(call, "subroles=[]")
    assert len(only_roles) == 7
    assert len(everything) == 7 + len(only_permissions)
    (admin,) = await ROLES.get_by_name_label(call, "pool-admin")
    assert admin == "OpaqueRef:0165f154-ba3e-034e-6b27-5d271af109ba"
    uuid = str(UUID(bytes=hashlib.md5(b"VM.start", usedforsecurity=False).digest()))
    start = await ROLES.get_by_uuid(call, uuid)
    assert (await ROLES.get_record(call, start)).name_label == "vm.start"
    holders = await ROLES.get_by_permission(call, start)
    assert holders == await ROLES.get_by_permission_name_label(call, "vm.start")
    names = {await ROLES.get_name_label(call, ref) for ref in holders}
    assert names == {"pool-admin", "pool-operator", "vm-power-admin", "vm-admin", "vm-operator"}
    assert "vm.start" in await ROLES.get_permissions_name_label(call, admin)
    assert len(await ROLES.get_permissions(call, admin)) == 2284
    with pytest.raises(errors.HandleInvalid) as raised:
        await ROLES.get_record(call, refs.roleRef("OpaqueRef:x"))
    assert raised.value.params == ("role", "OpaqueRef:x")
    with pytest.raises(errors.UUIDInvalid):
        await ROLES.get_by_uuid(call, "x")


async def test_the_roles_of_a_subject(world: World) -> None:
    call = world.call()
    ref = await SUBJECTS.create(call, {"subject_identifier": "S-1", "other_config": {}})
    with pytest.raises(errors.SubjectAlreadyExists):
        await SUBJECTS.create(call, {"subject_identifier": "S-1", "other_config": {}})
    (admin,) = await ROLES.get_by_name_label(call, "pool-admin")
    (reader,) = await ROLES.get_by_name_label(call, "read-only")
    (internal,) = await ROLES.get_by_name_label(call, "client-cert")
    assert records.subject.get(world.db, ref).roles == ()
    await SUBJECTS.add_to_roles(call, ref, admin)
    assert records.subject.get(world.db, ref).roles == (admin,)
    with pytest.raises(errors.RoleAlreadyExists):
        await SUBJECTS.add_to_roles(call, ref, admin)
    for unknown in (internal, refs.roleRef("OpaqueRef:x")):
        with pytest.raises(errors.RoleNotFound):
            await SUBJECTS.add_to_roles(call, ref, unknown)
    await SUBJECTS.add_to_roles(call, ref, reader)
    await SUBJECTS.remove_from_roles(call, ref, admin)
    with pytest.raises(errors.RoleNotFound):
        await SUBJECTS.remove_from_roles(call, ref, admin)
    held = await SUBJECTS.get_permissions_name_label(call, ref)
    assert "vm.get_record" in held
    assert "vm.start" not in held
    await SUBJECTS.destroy(call, ref)
    assert world.sessions.calls == [("logout_subject_identifier", "S-1")]


async def test_without_a_directory_there_is_nothing_to_look_up(world: World) -> None:
    with pytest.raises(errors.AuthIsDisabled):
        await auth().get_subject_identifier(world.call(), "somebody")
    with world.db.transaction() as tx:
        records.host.modify(tx, world.host, external_auth_type="AD")
    with pytest.raises(errors.NotImplemented):
        await auth().get_subject_identifier(world.call(), "somebody")


# message


async def test_messages_are_about_objects(world: World) -> None:
    call = world.call()
    uuid = records.host.get(world.db, world.host).uuid
    ref = await MESSAGE.create(call, "TEST", 3, "Host", uuid, "body")
    with pytest.raises(errors.UUIDInvalid):
        await MESSAGE.create(call, "TEST", 3, "VM", uuid, "body")
    row = await MESSAGE.get_record(call, ref)
    assert (row.name, row.timestamp) == ("TEST", NOW)
    assert await MESSAGE.get_by_uuid(call, row.uuid) == ref
    assert await MESSAGE.get_all(call) == (ref,)
    assert list(await MESSAGE.get(call, "Host", uuid, NOW)) == [ref]
    assert await MESSAGE.get(call, "Host", uuid, NOW + timedelta(seconds=1)) == {}
    assert await MESSAGE.get_since(call, NOW + timedelta(seconds=1)) == {}
    assert list(await MESSAGE.get_all_records_where(call, 'field "name" = "TEST"')) == [ref]
    assert await MESSAGE.get_all_records_where(call, 'field "name" = "OTHER"') == {}
    with pytest.raises(errors.InvalidValue):
        await MESSAGE.destroy_all(call, {"zork": "1"})
    await MESSAGE.destroy_all(call, {"name": "OTHER"})
    assert await MESSAGE.get_all(call) == (ref,)
    with pytest.raises(errors.HandleInvalid):
        await MESSAGE.destroy_many(call, (ref, refs.messageRef("OpaqueRef:x")))
    assert await MESSAGE.get_all(call) == (ref,)
    await MESSAGE.destroy(call, ref)
    assert await MESSAGE.get_all_records(call) == {}


# session, pure rows, Diagnostics


async def test_sessions_are_the_services(world: World) -> None:
    call = world.call()
    assert await session().login_with_password(call, "root", "pw", "1.1", "me")
    await session().logout(call)
    assert await session().get_all_subject_identifiers(call) == ("sid-1",)
    assert world.sessions.calls == [
        ("login_with_password", "root", "pw", "me"),
        ("logout", call.caller.session),
    ]


async def test_pure_rows_come_and_go(world: World) -> None:
    call = world.call()
    ref = await user().create(call, {"fullname": "A B", "other_config": {}, "short_name": "ab"})
    row = records.user.get(world.db, ref)
    assert (row.fullname, row.short_name) == ("A B", "ab")
    assert records.user.by_uuid(world.db, row.uuid) is row
    await user().destroy(call, ref)
    with pytest.raises(errors.HandleInvalid):
        await user().destroy(call, ref)
    group = await VM_group().create(
        call, {"name_label": "g", "name_description": "", "placement": "anti_affinity"}
    )
    with world.db.transaction() as tx:
        vm = records.VM.create(tx, groups=(group,))
    assert records.VM_group.get(world.db, group).VMs == (vm,)
    await VM_group().destroy(call, group)
    assert records.VM.get(world.db, vm).groups == ()


async def test_diagnostics_count(world: World) -> None:
    stats = await Diagnostics().db_stats(world.call())
    assert stats["rows_host"] == "1"
    assert stats["revision"] == str(world.db.revision)
    assert int((await Diagnostics().gc_stats(world.call(), world.host))["max_rss_kib"]) > 0
    await Diagnostics().gc_compact(world.call(), world.host)
