"""The shape of the IDL files as pydantic models.

Every model refuses unknown keys, so a misspelt key is an error that names the file, the line and
the key (see `codegen.load`). What can be derived is not written in the IDL: implicit messages,
setters' parameters, computed ends of relations (see `codegen.expand`).
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from xapi.idl.types import TypeSyntaxError, parse_type

__all__ = [
    "ClassDef",
    "Document",
    "EnumDef",
    "ErrorDef",
    "FieldDef",
    "HttpActionDef",
    "Lifecycle",
    "MessageDef",
    "OperationRule",
    "OperationTable",
    "ParamDef",
    "RelationDef",
    "Release",
    "RoleDef",
]


def _check_type(text: object) -> object:
    if not isinstance(text, str):
        raise ValueError("a type is a text such as 'VM ref set'")
    if text != "<class> record":  # event.snapshot: the class is known only at run time
        try:
            parse_type(text)
        except TypeSyntaxError as error:
            raise ValueError(str(error)) from error
    return text


TypeText = Annotated[str, BeforeValidator(_check_type)]


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Release(Model):
    """What this data model is compatible with."""

    api_version: str
    api_vendor: str
    db_schema: str
    product_version: str
    releases: list[dict[str, str]]


class Lifecycle(Model):
    """State now, and the release of each transition."""

    state: Literal["Published", "Prototyped", "Deprecated", "Removed", "Unreleased"] = "Published"
    unreleased: str | list[str] | None = None
    prototyped: str | list[str] | None = None
    published: str | list[str] | None = None
    extended: str | list[str] | None = None
    changed: str | list[str] | None = None
    deprecated: str | list[str] | None = None
    removed: str | list[str] | None = None


class RoleDef(Model):
    doc: str = ""
    uuid: str
    internal: bool = False
    includes: list[str] = []


class EnumDef(Model):
    doc: str = ""
    values: list[str]
    case_sensitive: bool = False


class ErrorDef(Model):
    """One error code. `params` None: the code declares no parameters, any number may come."""

    params: list[str] | None = None
    names: list[str] = []
    message: str = ""
    fault: Literal["client", "server", "environment"] = "server"
    retry: Literal["never", "safe", "later"] = "never"
    remedy: str = ""


class RelationDef(Model):
    """`one-to-many`: stored and computed; otherwise the two ends, the leading one first."""

    kind: Literal["one-to-many", "many-to-many", "declared-only"]
    stored: str | None = None
    computed: str | None = None
    a: str | None = None
    b: str | None = None


class HttpActionDef(Model):
    doc: str = ""
    method: str
    uri: str
    args: list[str] = []
    roles: str
    sub_action_roles: dict[str, str] = {}
    in_sdk: bool = False
    rbac_checked: bool = True
    own_rate_limit: bool = False
    bound: str = "every-host"


class FieldDef(Model):
    doc: str = ""
    type: TypeText
    access: Literal["RW", "StaticRO", "DynamicRO"]
    default: Any = Field(default=None)
    lifecycle: Lifecycle = Lifecycle()
    getter_roles: str | None = "read-only"
    setter_roles: str | None = None
    key_roles: dict[str, str] = {}
    persistent: bool = True
    internal: bool = False
    side_effect: bool = False
    secret: bool = False
    plain_refs: bool = False
    wire_only: bool = False
    column: str | None = None
    relation_name: str | None = None

    @property
    def has_default(self) -> bool:
        return "default" in self.model_fields_set


class ParamDef(Model):
    type: TypeText
    doc: str = ""
    default: Any = Field(default=None)
    since: str | None = None
    secret: bool = False

    @property
    def has_default(self) -> bool:
        return "default" in self.model_fields_set


def _short_param(value: object) -> object:
    return {"type": value} if isinstance(value, str) else value


class Policy(Model):
    """What upstream keeps in a hand-written forwarding layer (semantics.md §7)."""

    runs_on: str = "coordinator"
    """One of the rules of `xapi.forwarding.routes`, or a path from a parameter to a host."""
    marks: list[str] = []
    retry_policy: Literal["standard", "fail_quickly", "fail_immediately"] = "standard"
    alerts: list[str] = []
    licence_features: list[str] = []
    rolling_upgrade_check: bool = False


class MessageDef(Policy):
    doc: str = ""
    params: dict[str, Annotated[ParamDef, BeforeValidator(_short_param)]] = {}
    result: TypeText = "void"
    errors: list[str] = []
    roles: str | None = None
    key_roles: dict[str, str] = {}
    lifecycle: Lifecycle | None = None
    asynchronous: bool = Field(default=False, alias="async")
    session: bool = True
    side_effect: bool = True
    has_effect: bool = True
    secret: bool = False
    result_secret: bool = False
    pool_internal: bool = False
    hide_from_docs: bool = False
    no_current_operations: bool = False
    custom_marshaller: bool = False
    forward_to: dict[str, str] | str | None = None
    emergency: bool = False
    not_forwarded_to_coordinator: bool = False


class OperationRule(Model):
    """While condition `when` holds, `operations` fail with `error`; see forwarding.conditions."""

    when: str
    error: str
    operations: list[str]


class OperationTable(Model):
    """Which operations of an object are valid when (allowed_operations, semantics.md §7)."""

    all: list[str]
    advertised: list[str]
    power_states: dict[str, list[str]] = {}
    power_states_if: dict[str, dict[str, list[str]]] = {}
    concurrent_with: dict[str, list[str]] = {}
    allowed_during_rolling_upgrade: list[str] = []
    required_sm_feature: dict[str, str] = {}
    allowed_on_template: list[str] = []
    allowed_on_non_default_template: list[str] = []
    allowed_on_snapshot: list[str] = []
    allowed_on_control_domain: list[str] = []
    required_guest_feature: dict[str, list[str]] = {}
    rules: list[OperationRule] = []


class ClassDef(Model):
    name: str = Field(alias="class")
    doc: str = ""
    lifecycle: Lifecycle = Lifecycle()
    in_database: bool = True
    persistent: bool = True
    constructor: bool = False
    events: bool = True
    get_all: bool = True
    custom_reads: bool = False
    message_roles: str | None
    implicit_roles: str | None
    task_per_call: bool = True
    log_destroy: bool = False
    original_api: bool = False
    doc_tags: list[str] = []
    fields: dict[str, FieldDef] = {}
    messages: dict[str, MessageDef] = {}
    policies: dict[str, Policy] = {}
    operations: OperationTable | None = None


class Document(Model):
    """The whole IDL, with the class files merged in."""

    release: Release
    role_sets: dict[str, list[str]]
    roles: dict[str, RoleDef]
    extra_permissions: dict[str, str]
    limits: dict[str, int]
    emergency_calls: list[str]
    not_forwarded_to_coordinator: list[str]
    relations: list[RelationDef]
    enums: dict[str, EnumDef]
    errors: dict[str, ErrorDef]
    http_actions: dict[str, HttpActionDef]
    alerts: dict[str, int]
    alert_docs: dict[str, str] = {}
    classes: dict[str, ClassDef] = {}
