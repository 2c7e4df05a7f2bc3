"""Events, messages, blobs, and tasks that nobody waits for."""

from __future__ import annotations

import re

from xapi_xe.arguments import STANDARD
from xapi_xe.candidates import hints
from xapi_xe.commands.calling import on_uuid
from xapi_xe.context import Context
from xapi_xe.errors import UsageError
from xapi_xe.table import NOUNS, Entity
from xapi_xe.transferring import download, upload

_STEP_SECONDS = 5.0
_TIME = re.compile(r"\d{8}T\d\d:\d\d:\d\dZ")
_OWNERS = (
    ("vm-uuid", "VM", "VM"), ("pool-uuid", "Pool", "pool"), ("sr-uuid", "SR", "SR"),
    ("host-uuid", "Host", "host"), ("vdi-uuid", "VDI", "VDI"),
    ("certificate-uuid", "Certificate", "Certificate"), ("vmss-uuid", "VMSS", "VMSS"),
    ("pvs-proxy-uuid", "PVS_proxy", "PVS_proxy"),
)  # fmt: skip
"""Parameter, class in messages, class of the API."""

task_destroy = on_uuid("task.destroy")
blob_destroy = on_uuid("blob.destroy")


def event_wait(ctx: Context) -> None:
    """``event-wait class= [FIELD=VALUE | FIELD=/=VALUE ...]``.

    Ends when there is an object that fits all of them; maybe at once.
    """
    noun = ctx.params.require("class").lower()
    if noun not in NOUNS:
        raise UsageError(f"Unknown class: {noun}", hints(noun, NOUNS))
    entity = ctx.entity(noun)
    given = [
        (name, value)
        for name, value in ctx.params.pairs
        if name != "class" and (name not in STANDARD or name in entity.fields)
    ]
    wanted = [(name, value) for name, value in given if not value.startswith("/=")]
    unwanted = [(name, value[2:]) for name, value in given if value.startswith("/=")]
    classes = _classes(entity, [name for name, _ in given])
    token = ""
    while True:
        # The token is older than what is read, so that no change is missed.
        seconds = _STEP_SECONDS if token else 0.0
        token = ctx.call("event.from", classes, token, seconds)["token"]
        ctx.reader.forget()
        found = ctx.reader.search(entity, wanted)
        for condition in unwanted:
            different = {each.ref for each in ctx.reader.search(entity, [condition])}
            found = [each for each in found if each.ref not in different]
        if found:
            return
        ctx.terminal.heartbeat()


def _classes(entity: Entity, names: list[str]) -> list[str]:
    """The classes whose changes can make a difference."""
    found = {entity.cls}
    for name in names:
        field = entity.fields.get(name) or entity.fields.get(name.partition(":")[0])
        if field is None:
            raise UsageError(f"Unknown parameter: {name}", hints(name, entity.fields))
        path = field.path if field.path[0] != "()" else field.path[1:]
        if path[0] == "@":
            return ["*"]
        found.update(path[1::2])
    return sorted(found)


# --- messages -------------------------------------------------------------------------------


def message_create(ctx: Context) -> None:
    """``message-create name= priority= body= host-uuid= | vm-uuid= | ...``."""
    name, body = ctx.params.require("name"), ctx.params.require("body")
    priority = ctx.params.integer("priority")
    given = [owner for owner in _OWNERS if owner[0] in ctx.params]
    if len(given) != 1:
        known = ", ".join(owner[0] for owner in _OWNERS)
        raise UsageError("A message belongs to one object", [f"Give one of: {known}"])
    parameter, kind, cls = given[0]
    ctx.by_uuid(cls, parameter)
    ctx.call("message.create", name, priority, kind, ctx.params.require(parameter), body)


def message_destroy(ctx: Context) -> None:
    """``message-destroy uuid= | uuids=UUID,...``."""
    uuids = [ctx.params.get("uuid"), *ctx.params.get("uuids").split(",")]
    refs = [ctx.reader.by_uuid("message", uuid) for uuid in uuids if uuid]
    if not refs:
        raise UsageError("Required parameter not found: uuid", ["Or uuids, separated by commas"])
    if len(refs) == 1:
        ctx.call("message.destroy", refs[0])
    else:
        ctx.task("message.destroy_many", refs)


def message_destroy_all(ctx: Context) -> None:
    """``message-destroy-all [before=] [after=] [priority=]``."""
    before, after = _time(ctx, "before"), _time(ctx, "after")
    priority = ctx.params.get("priority")
    # Which filters a server knows by itself is not said anywhere.
    doomed = [
        ref
        for ref, message in ctx.reader.table("message").items()
        if (not priority or str(message["priority"]) == priority)
        and (not before or str(message["timestamp"]) < before)
        and (not after or str(message["timestamp"]) > after)
    ]
    if doomed:
        ctx.task("message.destroy_many", doomed)


def _time(ctx: Context, name: str) -> str:
    """A time such as that of messages, which compares as text."""
    text = ctx.params.get(name)
    if text and not _TIME.fullmatch(text):
        raise UsageError(f"Parameter {name} is a time such as 20261121T10:00:00Z, not {text!r}")
    return text


# --- blobs ----------------------------------------------------------------------------------


def blob_create(ctx: Context) -> None:
    """``blob-create name= [mime-type=] [public=] host-uuid= | vm-uuid= | ...``: prints its uuid."""
    owners = {f"{cls.lower()}-uuid": cls for cls in ("VM", "pool", "SR", "host", "network")}
    given = [(name, cls) for name, cls in owners.items() if name in ctx.params]
    if len(given) != 1:
        raise UsageError("A blob belongs to one object", [f"Give one of: {', '.join(owners)}"])
    ((parameter, cls),) = given
    ref = ctx.call(
        f"{cls}.create_new_blob",
        ctx.by_uuid(cls, parameter),
        ctx.params.require("name"),
        ctx.params.get("mime-type"),
        ctx.params.flag("public"),
    )
    ctx.print(ctx.call("blob.get_uuid", ref))


def blob_get(ctx: Context) -> None:
    """``blob-get uuid= filename=``."""
    query = {"ref": ctx.by_uuid("blob")}
    download(ctx, ctx.params.require("filename"), "/blob", query)


def blob_put(ctx: Context) -> None:
    """``blob-put uuid= filename=``."""
    query = {"ref": ctx.by_uuid("blob")}
    upload(ctx, ctx.params.require("filename"), "/blob", query)
