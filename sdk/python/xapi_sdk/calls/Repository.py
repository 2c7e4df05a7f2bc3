# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import Repository as m

if TYPE_CHECKING:
    from xapi_sdk.model.Repository import RepositoryRecord
    from xapi_sdk.task import Task


class RepositoryCalls:
    """A source of packages for updating hosts: a remote server, an uploaded bundle, or another
    pool.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def apply(self, host: refs.HostRef) -> None:
        """Internal: updates the packages of a host from the enabled repositories."""
        return self._client.invoke(m.apply, (host,))

    def apply_livepatch(
        self,
        host: refs.HostRef,
        component: str,
        base_build_id: str,
        base_version: str,
        base_release: str,
        to_version: str,
        to_release: str,
    ) -> None:
        """Internal: applies a live patch to the running kernel or hypervisor of a host. A
        prototype; it may change.

        component: Kernel or hypervisor.
        """
        return self._client.invoke(
            m.apply_livepatch,
            (host, component, base_build_id, base_version, base_release, to_version, to_release),
        )

    def forget(self, ref: refs.RepositoryRef) -> None:
        """Deletes the record of a repository; REPOSITORY_IS_IN_USE while it is enabled."""
        return self._client.invoke(m.forget, (ref,))

    def introduce(
        self,
        name_label: str,
        name_description: str,
        binary_url: str,
        source_url: str,
        update: bool,
        gpgkey_path: str = "",
    ) -> refs.RepositoryRef:
        """Registers a remote repository; pool.set_repositories then enables it.

        update: True if it holds updates with their metadata.
        gpgkey_path: Path of the signing key, empty for the default.
        """
        return self._client.invoke(
            m.introduce, (name_label, name_description, binary_url, source_url, update, gpgkey_path)
        )

    def introduce_bundle(self, name_label: str, name_description: str) -> refs.RepositoryRef:
        """Registers a repository filled from uploaded bundle files; only one can exist. A
        prototype; it may change.
        """
        return self._client.invoke(m.introduce_bundle, (name_label, name_description))

    def introduce_remote_pool(
        self, name_label: str, name_description: str, binary_url: str, certificate: str
    ) -> refs.RepositoryRef:
        """Registers another pool's coordinator as a source of updates. A prototype; it may
        change.

        binary_url: Address of the other pool's repository.
        certificate: Certificate of the other pool's coordinator in PEM form.
        """
        return self._client.invoke(
            m.introduce_remote_pool, (name_label, name_description, binary_url, certificate)
        )

    def set_gpgkey_path(self, ref: refs.RepositoryRef, value: str) -> None:
        """Sets which key has to sign the repository; the file must be present on the hosts. A
        prototype; it may change.
        """
        return self._client.invoke(m.set_gpgkey_path, (ref, value))

    def get_binary_url(self, ref: refs.RepositoryRef) -> str:
        """Read binary_url: Address of the packages; empty for a bundle."""
        return self._client.invoke(m.get_binary_url, (ref,))

    def get_certificate(self, ref: refs.RepositoryRef) -> str:
        """Read certificate: Certificate of the other pool's coordinator in PEM form; empty for
        other sources. A prototype; it may change.
        """
        return self._client.invoke(m.get_certificate, (ref,))

    def get_gpgkey_path(self, ref: refs.RepositoryRef) -> str:
        """Read gpgkey_path: Path on the host of the key that signs the repository; empty for
        the default key. A prototype; it may change.
        """
        return self._client.invoke(m.get_gpgkey_path, (ref,))

    def get_hash(self, ref: refs.RepositoryRef) -> str:
        """Read hash: Hash of the state last synchronised; empty if there was no
        synchronisation.
        """
        return self._client.invoke(m.get_hash, (ref,))

    def get_name_description(self, ref: refs.RepositoryRef) -> str:
        """Read name_description: Free description for people."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.RepositoryRef, value: str) -> None:
        """Set name_description: Free description for people."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.RepositoryRef) -> str:
        """Read name_label: Display name of the repository."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.RepositoryRef, value: str) -> None:
        """Set name_label: Display name of the repository."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_origin(self, ref: refs.RepositoryRef) -> enums.Origin:
        """Read origin: Kind of source: remote server, bundle or other pool. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_origin, (ref,))

    def get_source_url(self, ref: refs.RepositoryRef) -> str:
        """Read source_url: Address of the source packages; empty if there are none."""
        return self._client.invoke(m.get_source_url, (ref,))

    def get_up_to_date(self, ref: refs.RepositoryRef) -> bool:
        """Read up_to_date: Removed from the API; host.latest_synced_updates_applied tells
        whether updates are missing. Removed in 23.18.0.
        """
        return self._client.invoke(m.get_up_to_date, (ref,))

    def get_update(self, ref: refs.RepositoryRef) -> bool:
        """Read update: True when the repository holds updates with their metadata; at most one
        such can be enabled.
        """
        return self._client.invoke(m.get_update, (ref,))

    def get_uuid(self, ref: refs.RepositoryRef) -> str:
        """Read uuid: Unique identifier of the repository."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.RepositoryRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.RepositoryRef) -> RepositoryRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.RepositoryRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.RepositoryRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.RepositoryRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.RepositoryRef, RepositoryRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.RepositoryRef, RepositoryRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class RepositoryTasks:
    """Messages of Repository as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def apply(self, host: refs.HostRef) -> Task[None]:
        """Internal: updates the packages of a host from the enabled repositories."""
        return self._client.start(m.apply, (host,))

    def apply_livepatch(
        self,
        host: refs.HostRef,
        component: str,
        base_build_id: str,
        base_version: str,
        base_release: str,
        to_version: str,
        to_release: str,
    ) -> Task[None]:
        """Internal: applies a live patch to the running kernel or hypervisor of a host. A
        prototype; it may change.

        component: Kernel or hypervisor.
        """
        return self._client.start(
            m.apply_livepatch,
            (host, component, base_build_id, base_version, base_release, to_version, to_release),
        )

    def forget(self, ref: refs.RepositoryRef) -> Task[None]:
        """Deletes the record of a repository; REPOSITORY_IS_IN_USE while it is enabled."""
        return self._client.start(m.forget, (ref,))

    def introduce(
        self,
        name_label: str,
        name_description: str,
        binary_url: str,
        source_url: str,
        update: bool,
        gpgkey_path: str = "",
    ) -> Task[refs.RepositoryRef]:
        """Registers a remote repository; pool.set_repositories then enables it.

        update: True if it holds updates with their metadata.
        gpgkey_path: Path of the signing key, empty for the default.
        """
        return self._client.start(
            m.introduce, (name_label, name_description, binary_url, source_url, update, gpgkey_path)
        )

    def introduce_bundle(self, name_label: str, name_description: str) -> Task[refs.RepositoryRef]:
        """Registers a repository filled from uploaded bundle files; only one can exist. A
        prototype; it may change.
        """
        return self._client.start(m.introduce_bundle, (name_label, name_description))

    def introduce_remote_pool(
        self, name_label: str, name_description: str, binary_url: str, certificate: str
    ) -> Task[refs.RepositoryRef]:
        """Registers another pool's coordinator as a source of updates. A prototype; it may
        change.

        binary_url: Address of the other pool's repository.
        certificate: Certificate of the other pool's coordinator in PEM form.
        """
        return self._client.start(
            m.introduce_remote_pool, (name_label, name_description, binary_url, certificate)
        )

    def set_gpgkey_path(self, ref: refs.RepositoryRef, value: str) -> Task[None]:
        """Sets which key has to sign the repository; the file must be present on the hosts. A
        prototype; it may change.
        """
        return self._client.start(m.set_gpgkey_path, (ref, value))
