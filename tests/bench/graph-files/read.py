"""Reads a graph file with networkx or igraph and prints what it has then, a row a line: read.py PROGRAM FILE."""
import re
import sys

program, file = sys.argv[1:3]


def cell(value):
    return re.sub('[\t\r\n\x85\u2028\u2029]+', ' ', '' if value is None else str(value))


def show(*row):
    sys.stdout.buffer.write(('\t'.join(map(cell, row)) + '\n').encode())


if program == 'networkx':
    import networkx

    if file.endswith('gexf'):
        graph = networkx.MultiDiGraph(networkx.read_gexf(file))
    else:
        graph = networkx.read_graphml(file, force_multigraph=True)
    for name, data in graph.nodes(data=True):
        show('N', name, data.get('label'), data.get('type'))
    for source, target, key, data in graph.edges(keys=True, data=True):
        name = data.get('id', key)
        show('E', name, source, target, str(graph.is_directed()).lower(), data.get('relation', data.get('relations')), round(float(data.get('weight', 0))))
else:
    import igraph

    graph = igraph.Graph.Read_GraphML(file)
    for vertex in graph.vs:
        show('N', vertex['id'], vertex['label'], vertex['type'])
    for edge in graph.es:
        data = edge.attributes()
        show('E', data.get('id'), graph.vs[edge.source]['id'], graph.vs[edge.target]['id'], str(graph.is_directed()).lower(), data.get('relation', data.get('relations')), round(data.get('weight') or 0))
