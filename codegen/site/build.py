"""All files of the site, as texts: nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.expand import Model
from codegen.site.guides import guides
from codegen.site.reference import Reference
from codegen.site.search_index import search_index

__all__ = ["pages"]

HERE = Path(__file__).parent
PLAIN = {
    "index.html": "Overview",
    "errors.html": "Errors",
    "enums.html": "Enums",
    "roles.html": "Roles and rights",
    "alerts.html": "Alerts",
    "http.html": "HTTP actions",
}
"""Pages made of a template of their own, and what the menu calls them."""


def pages(model: Model, operations: Mapping[str, object], root: Path) -> dict[str, str | bytes]:
    """Path below the site's root -> text, or a picture. `root`: the project's directory."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    reference = Reference(model, operations)
    texts = guides(root, _names(model))
    known = {"ref": reference, "guides": texts, "plain": PLAIN}

    static = sorted((HERE / "static").iterdir())
    made: dict[str, str | bytes] = {f"static/{p.name}": p.read_text("utf-8") for p in static}
    made["static/search-index.js"] = search_index(reference, texts)
    for page in PLAIN:
        made[page] = environment.get_template(page, globals=known).render(page=page, root="")
    template = environment.get_template("class.html", globals=known)
    for cls in reference.classes:
        page = f"classes/{cls.name}.html"
        made[page] = template.render(page=page, root="../", cls=cls)
    template = environment.get_template("guide.html", globals=known)
    for guide in texts:
        made |= {path: file.read_bytes() for path, file in guide.images.items()}
        made[guide.page] = template.render(page=guide.page, root=guide.root, guide=guide)
    return made


def _names(model: Model) -> dict[str, str]:
    """What guides may mention in code, and where it is explained."""
    names = {code: f"errors.html#{code}" for code in model.document.errors}
    names |= {m.full_name: f"classes/{m.cls}.html#{m.name}" for m in model.messages}
    return names
