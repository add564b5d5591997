import java.nio.file.Path;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** A real Neo4j for the tests: arguments are the Bolt port and a data folder; prints "BOLT uri" when ready. */
public class Main {
  public static void main(String[] args) throws Exception {
    Neo4j server = Neo4jBuilders.newInProcessBuilder(Path.of(args[1]))
        .withDisabledServer()
        .withConfig(BoltConnector.enabled, true)
        .withConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[0])))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    System.out.println("BOLT " + server.boltURI());
    Thread.currentThread().join();
  }
}
