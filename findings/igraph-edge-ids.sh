#!/usr/bin/env bash
# GraphML gives nodes and edges ids. igraph's reader keeps those of nodes as their attribute "id"; edges get an attribute "id" too, but what
# it holds are ids of nodes, in their order, and not those of the edges. newsgraph's docs tell users of igraph to go by other attributes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check igraph==1.0.0
cat >pair.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="kind" for="edge" attr.name="kind" attr.type="string"/>
  <graph id="pair" edgedefault="directed">
    <node id="lima"/>
    <node id="quito"/>
    <node id="la-paz"/>
    <edge id="call-1" source="quito" target="lima"><data key="kind">called</data></edge>
    <edge id="visit-1" source="la-paz" target="lima"><data key="kind">visited</data></edge>
  </graph>
</graphml>
XML
cat >run.py <<'PY'
import sys

import igraph

graph = igraph.Graph.Read_GraphML("pair.graphml")
print(f"igraph {igraph.__version__}")
print("  nodes:", graph.vs["id"])
print("  edges:", graph.es["kind"], graph.es["id"])
is_so = graph.vs["id"] == ["lima", "quito", "la-paz"] and graph.es["kind"] == ["called", "visited"] and graph.es["id"] == ["lima", "quito"]
sys.exit(0 if is_so else 1)
PY
env/bin/python run.py
