# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of Repository."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class RepositoryOperations(Generic[CallT]):
    """What Repository messages do. A source of packages for updating hosts: a remote server, an
    uploaded bundle, or another pool.
    """

    async def apply(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: updates the packages of a host from the enabled repositories."""
        raise NotImplementedMessage("Repository.apply")

    async def apply_livepatch(
        self,
        call: CallT,
        host: refs.hostRef,
        component: str,
        base_build_id: str,
        base_version: str,
        base_release: str,
        to_version: str,
        to_release: str,
    ) -> None:
        """Internal: applies a live patch to the running kernel or hypervisor of a host."""
        raise NotImplementedMessage("Repository.apply_livepatch")

    async def forget(self, call: CallT, ref: refs.RepositoryRef) -> None:
        """Deletes the record of a repository; REPOSITORY_IS_IN_USE while it is enabled."""
        raise NotImplementedMessage("Repository.forget")

    async def introduce(
        self,
        call: CallT,
        name_label: str,
        name_description: str,
        binary_url: str,
        source_url: str,
        update: bool,
        gpgkey_path: str,
    ) -> refs.RepositoryRef:
        """Registers a remote repository; pool.set_repositories then enables it."""
        raise NotImplementedMessage("Repository.introduce")

    async def introduce_bundle(
        self, call: CallT, name_label: str, name_description: str
    ) -> refs.RepositoryRef:
        """Registers a repository filled from uploaded bundle files; only one can exist."""
        raise NotImplementedMessage("Repository.introduce_bundle")

    async def introduce_remote_pool(
        self, call: CallT, name_label: str, name_description: str, binary_url: str, certificate: str
    ) -> refs.RepositoryRef:
        """Registers another pool's coordinator as a source of updates."""
        raise NotImplementedMessage("Repository.introduce_remote_pool")

    async def set_gpgkey_path(self, call: CallT, ref: refs.RepositoryRef, value: str) -> None:
        """Sets which key has to sign the repository; the file must be present on the hosts."""
        raise NotImplementedMessage("Repository.set_gpgkey_path")
