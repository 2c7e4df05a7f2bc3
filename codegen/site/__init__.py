"""The API reference and the guides as static HTML: ``python -m codegen.site`` (``make docs``).

It reads the data model, the operations (to say what is implemented) and ``docs/*.md``, and writes
pages that need no server and no network. It must not be imported by the server or by what
``python -m codegen`` writes: Jinja2 and markdown-it-py are the ``docs`` extra.
"""
