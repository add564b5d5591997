#!/usr/bin/env bash
# trafilatura calls the same two things by other names in its JSON and its XML: the outlet is "source-hostname" in JSON and "sitename" in
# XML; the address is "source", elsewhere the name of an outlet, in JSON and "url" in XML.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check trafilatura==2.0.0 lxml_html_clean==0.4.1
cat >run.py <<'PY'
import json
import re
import sys

import trafilatura

sentence = "The ministry said on Wednesday that its neighbours had accepted a plan for talks in spring. "
page = (
    '<html lang="en"><head><title>Recall</title><meta property="og:site_name" content="The Lima Post">'
    '<meta property="og:url" content="https://post.example/recall"></head><body><article><h1>Recall</h1>'
    + "".join(f"<p>{sentence * 3}</p>" for _ in range(6))
    + "</article></body></html>"
)
options = {"url": "https://post.example/recall", "with_metadata": True}
record = json.loads(trafilatura.extract(page, output_format="json", **options))
root = re.search(r"<doc [^>]*>", trafilatura.extract(page, output_format="xml", **options)).group(0)
print(f"trafilatura {trafilatura.__version__}")
print("  JSON:", {name: record.get(name) for name in ("source", "source-hostname", "sitename", "hostname")})
print("  XML: ", root)
is_so = (
    record.get("source", "").startswith("https://")
    and record.get("source-hostname") == "The Lima Post"
    and "sitename" not in record
    and "url" not in record
    and 'sitename="The Lima Post"' in root
    and 'url="https://' in root
    and " source=" not in root
)
sys.exit(0 if is_so else 1)
PY
env/bin/python run.py
