import java.io.File;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Reads a graph file as Gephi's File → Open does, and prints what it has then, a row a line. With "apart" as second argument "directed" and
 * "don't merge" are chosen in the import report.
 */
public class ReadWithGephi {
  static String cell(Object value) {
    return value == null ? "" : value.toString().replaceAll("[\t\r\n\u0085\u2028\u2029]+", " ");
  }

  /** The value in the first column with one of these titles. */
  static String titled(Table table, Element element, String... titles) {
    for (String title : titles)
      for (Column column : table)
        if (column.getTitle().equals(title)) return cell(element.getAttribute(column));
    return "";
  }

  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(new File(args[0]));
    if (args[1].equals("apart")) {
      container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
      container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    }
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    for (Node node : model.getGraph().getNodes())
      System.out.println(String.join("\t", "N", cell(node.getId()), cell(node.getLabel()), titled(model.getNodeTable(), node, "type")));
    for (Edge edge : model.getGraph().getEdges()) {
      String kind = titled(model.getEdgeTable(), edge, "relation", "relations");
      System.out.println(String.join("\t", "E", cell(edge.getId()), cell(edge.getSource().getId()), cell(edge.getTarget().getId()),
        String.valueOf(edge.isDirected()), kind, String.valueOf(Math.round(edge.getWeight()))));
    }
  }
}
