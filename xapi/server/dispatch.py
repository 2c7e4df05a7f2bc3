"""The way of a call from decoded request to encoded answer (design.md §4, semantics.md §1).

    decode -> resolve -> arity -> validate -> authenticate -> authorise -> task -> admit, route,
    operate -> durable -> encode, audit

`Dispatcher.start_xmlrpc` and `start_jsonrpc` answer small reads at once, without a task or an
await; for everything else they give a coroutine. Nothing before authorisation reads or changes
an object. Arguments are decoded before the session is looked at, as the protocol wants it; with
``Async.*`` a wrong type is thus an answer, while a missing right shows in the task.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, cast

import structlog

from xapi.database import WriteFailed
from xapi.forwarding.forwarder import Forwarder
from xapi.generated import errors
from xapi.generated.messages import MESSAGES
from xapi.idl.decode import WireTypeError, string
from xapi.idl.errors import XenAPIError
from xapi.idl.messages import Message
from xapi.idl.types import Ref, Scalar, Type
from xapi.operations.context import Call, Caller, Origin, Services
from xapi.server.freshness import MINIMUM_REVISION, Freshness
from xapi.server.reads import Read, Reads
from xapi.server.results import json_result, task_result, xml_result
from xapi.server.writes import Same, Write, compile_same, compile_write
from xapi.server.written import Written
from xapi.tasks.idempotency import IdempotencyCache
from xapi.tasks.manager import TaskManager
from xapi.tasks.task import BaseTask
from xapi.wire import jsonrpc, xmlrpc
from xapi.wire.parts import Parts

__all__ = ["Answer", "Authorise", "Dispatcher", "Recorder"]

log = structlog.stdlib.get_logger("xapi.dispatch")

Answer: TypeAlias = Parts
Outcome: TypeAlias = "bytes | Coroutine[Any, Any, Parts]"

DURABLE_SECONDS = 60.0
"""How long an answer waits for the disk."""

_ANONYMOUS = Caller(session="")
_ASYNC = "Async."
_INTERNAL_ASYNC = "InternalAsync."


class Authenticator(Protocol):
    """What the pipeline needs of the session room."""

    def check(self, session: str) -> Caller:
        """Who it is. Raises SESSION_INVALID [session]."""
        ...


class Authorise(Protocol):
    """Raises RBAC_PERMISSION_DENIED [permission, text] unless the caller may."""

    def __call__(self, caller: Caller, message: Message, args: Sequence[Any], db: Any) -> None: ...


class Recorder(Protocol):
    """Audit: told of each call that matters and how it ended."""

    def __call__(
        self,
        caller: Caller,
        origin: Origin,
        message: Message,
        args: Sequence[Any],
        error: XenAPIError | None,
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Target:
    """Where a method name leads."""

    message: Message
    read: Read | None = None
    write: Write | None = None
    same: Same | None = None


class Dispatcher:
    """Serves calls of both protocols."""

    def __init__(
        self,
        services: Services,
        sessions: Authenticator,
        tasks: TaskManager,
        forwarder: Forwarder,
        authorise: Authorise,
        record: Recorder,
        freshness: Freshness,
    ) -> None:
        self._services = services
        self._db = services.db
        self._freshness = freshness
        self._check = sessions.check
        self._tasks = tasks
        self._forwarder = forwarder
        self._authorise = authorise
        self._record = record
        self._idempotency = IdempotencyCache()
        self._written = Written(services.db)
        self._targets = _targets(Reads(services.db))
        self._method_names = tuple(sorted(MESSAGES))

    # --- entrances --------------------------------------------------------------------------

    def start_xmlrpc(self, body: bytes, origin: Origin) -> Outcome:
        """Answer an XML-RPC request, at once or later. Raises MalformedRequest."""
        call = xmlrpc.load_call(body)
        params = call.params
        target = self._targets.get(call.method)
        if target is not None and MINIMUM_REVISION not in origin.headers:
            try:
                if target.read is not None and target.read.xml is not None:
                    args = self._admit_read(target.message, params, origin)
                    return xmlrpc.success(target.read.xml(args)[0])
                if target.same is not None and self._is_same(target, params, origin):
                    return _XML_DONE
            except XenAPIError as error:
                return xmlrpc.failure(error.description)
            except WireTypeError as error:
                return xmlrpc.failure(["INTERNAL_ERROR", str(error)])
        return self._later_xmlrpc(call.method, params, origin, target)

    def start_jsonrpc(self, body: bytes, origin: Origin) -> Outcome:
        """Answer a JSON-RPC request, at once or later. Raises MalformedRequest."""
        call = jsonrpc.load_call(body)
        params = call.params
        if call.invalid_text is not None:
            error = _invalid_text(call.invalid_text)
            return jsonrpc.failure(call.version, call.id, error.description)
        target = self._targets.get(call.method)
        if target is not None and MINIMUM_REVISION not in origin.headers:
            try:
                if target.read is not None and target.read.json is not None:
                    args = self._admit_read(target.message, params, origin)
                    return jsonrpc.success(call.version, call.id, target.read.json(args)[0])
                if target.same is not None and self._is_same(target, params, origin):
                    return jsonrpc.success(call.version, call.id, _JSON_DONE)
            except XenAPIError as error:
                return jsonrpc.failure(call.version, call.id, error.description)
            except WireTypeError as error:
                description = ["INTERNAL_ERROR", str(error)]
                return jsonrpc.failure(call.version, call.id, description)
        return self._later_jsonrpc(call, params, origin, target)

    async def _later_xmlrpc(
        self, method: str, params: list[Any], origin: Origin, target: Target | None
    ) -> Parts:
        before = self._db.durable_revision
        answer = await self._made_xmlrpc(method, params, origin, target)
        return self._marked(answer, target, before)

    async def _later_jsonrpc(
        self, call: jsonrpc.JsonCall, params: list[Any], origin: Origin, target: Target | None
    ) -> Parts:
        before = self._db.durable_revision
        answer = await self._made_jsonrpc(call, params, origin, target)
        return self._marked(answer, target, before)

    def _marked(self, answer: Parts, target: Target | None, before: int) -> Parts:
        """With the revision it shows: what a reader saw at least, what a writer wrote at most."""
        if not answer.revision:
            message = None if target is None else target.message
            reads = message is not None and (message.read_only or message.cls == "event")
            answer.revision = before if reads else self._db.durable_revision
        return answer

    async def _demand(self, origin: Origin) -> None:
        if MINIMUM_REVISION in origin.headers:
            await self._freshness.reach(self._freshness.demanded(origin))

    async def _made_xmlrpc(
        self, method: str, params: list[Any], origin: Origin, target: Target | None
    ) -> Parts:
        try:
            await self._demand(origin)
            if method == "system.listMethods":
                return Parts([xmlrpc.plain_array(self._method_names)])
            type_, result = await self._serve(method, params, origin, target)
            if isinstance(result, _LongRead):
                shown = self._db.revision  # rows are gathered before anything is awaited
                answer = xmlrpc.success_parts(await result.xml())
                answer.revision = shown
                return answer
            return xmlrpc.success_parts(xml_result(type_, result))
        except (XenAPIError, WireTypeError, WriteFailed) as error:
            return Parts([xmlrpc.failure(describe(error))])
        except Exception as error:  # one broken call must not end the connection
            log.exception("call failed", method=method)
            return Parts([xmlrpc.failure(_internal(error))])

    async def _made_jsonrpc(
        self, call: jsonrpc.JsonCall, params: list[Any], origin: Origin, target: Target | None
    ) -> Parts:
        try:
            await self._demand(origin)
            if call.method == "system.listMethods":
                names = jsonrpc.dump_plain(list(self._method_names))
                return Parts([jsonrpc.success(call.version, call.id, names)])
            type_, result = await self._serve(call.method, params, origin, target)
            if isinstance(result, _LongRead):
                shown = self._db.revision
                answer = jsonrpc.success_parts(call.version, call.id, await result.json())
                answer.revision = shown
                return answer
            return jsonrpc.success_parts(call.version, call.id, json_result(type_, result))
        except (XenAPIError, WireTypeError, WriteFailed) as error:
            description = describe(error)
        except Exception as error:  # one broken call must not end the connection
            log.exception("call failed", method=call.method)
            description = _internal(error)
        return Parts([jsonrpc.failure(call.version, call.id, description)])

    # --- stages -----------------------------------------------------------------------------

    def _admit_read(self, message: Message, params: list[Any], origin: Origin) -> tuple[Any, ...]:
        """Arity, types, session and rights of a read that needs no task."""
        count = len(params) - 1
        if count != message.mandatory:
            raise _arity(message, count)
        args = message.validate(params[1:])
        caller = self._check(string(params[0]))
        if not caller.superuser:
            self._allow_read(caller, message, args, origin)
        return args

    def _is_same(self, target: Target, params: list[Any], origin: Origin) -> bool:
        """A setter of what is there already is over once it is allowed: nothing to wait for."""
        message = target.message
        if target.same is None or len(params) - 1 != len(message.params):
            return False
        args = message.validate(params[1:])
        caller = self._check(string(params[0]))
        self._allow_read(caller, message, args, origin)
        if not target.same(self._db, args):
            return False
        self._record(caller, origin, message, args, None)
        return True

    def _allow_read(
        self, caller: Caller, message: Message, args: tuple[Any, ...], origin: Origin
    ) -> None:
        """Reads are recorded only where they are denied (design.md §4)."""
        try:
            self._authorise(caller, message, args, self._db)
        except errors.RBACPermissionDenied as error:
            self._record(caller, origin, message, args, error)
            raise

    async def _serve(
        self, method: str, params: list[Any], origin: Origin, target: Target | None
    ) -> tuple[Type, Any]:
        """The result and its type; a long read is still to be made."""
        name, asynchronous = method, False
        if target is None:
            name, asynchronous = _strip_async(method)
            target = self._targets.get(name)
            if target is None:
                return _STRING, self._unknown(name, params)
        message = target.message
        args = params[1:] if message.session else params
        received = len(args) if message.session and params else len(params) - message.session
        if received < message.mandatory or (
            received > len(message.params) and message.mandatory == len(message.params)
        ):
            raise _arity(message, received)
        typed = message.validate(args)
        caller = self._check(string(params[0])) if message.session else _ANONYMOUS
        if message.removed:
            raise errors.MessageRemoved()
        if message.pool_internal and not caller.pool:
            raise errors.InternalError(f"{message.name} is for hosts of the pool only")
        if asynchronous and not message.asynchronous:
            text = f"No async mode for this operation (rpc: {method})"
            raise _Fault(text)
        if target.read is not None:
            self._allow_read(caller, message, typed, origin)
            return message.result, _LongRead(target.read, typed)
        key = origin.headers.get("idempotency-key")
        if key is None:
            result = await self._effect(target, method, typed, caller, origin, asynchronous)
        else:
            result = await self._idempotency.once(
                caller,
                key,
                method,
                typed,
                lambda: self._effect(target, method, typed, caller, origin, asynchronous),
            )
        return (_TASK_REF if asynchronous else message.result), result

    def _unknown(self, name: str, params: list[Any]) -> Any:
        """Pseudo-methods and names that are none (semantics.md §1)."""
        if name.startswith("system.isAlive:") and params:
            return params[0]
        if params:
            caller = self._check(string(params[0]))
            self._authorise(caller, MESSAGES["host.call_extension"], (), self._db)
        raise errors.MessageMethodUnknown(name)

    async def _effect(
        self,
        target: Target,
        name: str,
        args: tuple[Any, ...],
        caller: Caller,
        origin: Origin,
        asynchronous: bool,
    ) -> Any:
        message = target.message
        if target.write is not None:
            return await self._write(target.write, message, args, caller, origin)
        task = self._tasks.begin(message, name, caller, origin)
        call = Call(self._services, message, caller, origin, task)
        if not asynchronous:
            return await self._run(call, args, keep=False)
        task.show()
        self._tasks.run(self._run_quietly(call, args), name)
        return task.ref

    async def _write(
        self,
        write: Write,
        message: Message,
        args: tuple[Any, ...],
        caller: Caller,
        origin: Origin,
    ) -> None:
        try:
            self._authorise(caller, message, args, self._db)
            revision = write(self._db, args)
            if revision:
                await self._durable(revision)
        except XenAPIError as error:
            self._record(caller, origin, message, args, error)
            raise
        self._record(caller, origin, message, args, None)

    async def _run(self, call: Call, args: tuple[Any, ...], *, keep: bool) -> Any:
        """Authorise, operate, make durable, end the task, record."""
        message, task = call.message, cast("BaseTask", call.task)
        written = self._written.begin()
        failure: XenAPIError | None = None
        try:
            if message.session:
                self._authorise(call.caller, message, args, self._db)
            result = await self._forwarder.execute(call, args)
            if written.revision:
                await self._durable(written.revision)
            if task.real:
                text = task_result(message.result, result) if keep else ""
                self._tasks.succeed(task, text, keep=keep)
            return result
        except XenAPIError as error:
            failure = error
            raise
        except asyncio.CancelledError:
            failure = errors.TaskCancelled(task.ref)
            raise
        except Exception as error:
            log.exception("operation failed", method=message.name)
            failure = errors.InternalError(_internal(error)[1])
            raise failure from error
        finally:
            if failure is not None:
                self._tasks.fail(task, failure, keep=keep)
                if written.revision:  # what was done before it failed stays done
                    await _settle(self._durable(written.revision))
            self._record(call.caller, call.origin, message, args, failure)

    async def _durable(self, revision: int) -> None:
        """Wait for the disk, but not for ever: a disk that hangs must not hold every client."""
        try:
            async with asyncio.timeout(DURABLE_SECONDS):
                await self._db.durable(revision)
        except TimeoutError:
            text = f"the change is made, but not on disk after {DURABLE_SECONDS:.0f} s"
            raise errors.InternalError(text) from None

    async def _run_quietly(self, call: Call, args: tuple[Any, ...]) -> None:
        """An Async call: its outcome is in the task, not in an answer."""
        try:
            await self._run(call, args, keep=True)
        except XenAPIError as error:
            log.info("task failed", task=call.task.ref, method=call.message.name, error=str(error))


@dataclass(frozen=True, slots=True)
class _LongRead:
    """A list of records that is still to be made, in slices."""

    read: Read
    args: tuple[Any, ...]

    async def xml(self) -> list[bytes]:
        read = self.read.xml_later
        return await read(self.args) if read else (self.read.xml or _nothing)(self.args)

    async def json(self) -> list[bytes]:
        read = self.read.json_later
        return await read(self.args) if read else (self.read.json or _nothing)(self.args)


def _nothing(_args: tuple[Any, ...]) -> list[bytes]:
    raise TypeError("a read without functions")


class _Fault(XenAPIError):
    """``["Fault", text]``: what clients get who ask for an Async form that is not there."""

    code = "Fault"


_TASK_REF = Ref("task")
_STRING = Scalar("string")
_VOID = Scalar("void")
_XML_DONE = xmlrpc.success(b"".join(xml_result(_VOID, None)))
_JSON_DONE = b"".join(json_result(_VOID, None))


async def _settle(wait: Coroutine[Any, Any, None]) -> None:
    """Wait for durability after a failure; that failure is the one to report."""
    try:
        await wait
    except (WriteFailed, errors.InternalError) as error:
        log.warning("changes of a failed call are not durable", error=str(error))


def _targets(reads: Reads) -> dict[str, Target]:
    """``Class.message`` and ``Class_message`` of everything."""
    targets: dict[str, Target] = {}
    for message in MESSAGES.values():
        if message.custom or message.removed:
            target = Target(message)
        elif message.read_only:
            target = Target(message, read=reads.read(message))
        else:
            target = Target(message, None, compile_write(message), compile_same(message))
        targets[message.name] = target
        targets[f"{message.cls}_{message.verb}"] = target
    return targets


def _strip_async(method: str) -> tuple[str, bool]:
    for prefix in (_ASYNC, _INTERNAL_ASYNC):
        if method.startswith(prefix):
            return method.removeprefix(prefix), True
    return method, False


def _arity(message: Message, received: int) -> XenAPIError:
    """Both counts leave the session out; no arguments at all count as -1 (semantics.md §1)."""
    return errors.MessageParameterCountMismatch(message.name, str(message.mandatory), str(received))


def _invalid_text(text: str) -> XenAPIError:
    clean = text.encode("utf-8", "replace").decode()
    return errors.InvalidValue("Invalid UTF-8 string in parameter", clean)


def describe(error: XenAPIError | WireTypeError | WriteFailed) -> list[str]:
    """What the client is told."""
    if isinstance(error, XenAPIError):
        return error.description
    return ["INTERNAL_ERROR", str(error)]


def _internal(error: Exception) -> list[str]:
    """An unforeseen error: its kind, but no foreign text that may hold internals or secrets."""
    return ["INTERNAL_ERROR", type(error).__name__]
