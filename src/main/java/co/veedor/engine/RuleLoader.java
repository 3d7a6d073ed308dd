package co.veedor.engine;

import co.veedor.document.Digest;
import co.veedor.document.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.base.util.Drools;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Gets a rule base from the cache, or compiles it and keeps it there. */
final class RuleLoader {
  private final KieServices services = KieServices.get();
  private final RuleCache cache;

  RuleLoader(RuleCache cache) {
    this.cache = cache;
  }

  RuleBook open(List<TextFile> files) {
    String key = key(files);
    Optional<byte[]> kept = cache.find(key);
    KieModule module = kept.isPresent() ? reload(kept.get()) : compile(files, key);
    KieContainer container = services.newKieContainer(module.getReleaseId());
    return new RuleBook(container.getKieBase(), Digest.of(files));
  }

  private static String key(List<TextFile> files) {
    List<TextFile> all = new ArrayList<>(files);
    all.add(new TextFile("engine " + Drools.getFullVersion(), "", new byte[0]));
    all.add(new TextFile("program " + ProgramDigest.get(), "", new byte[0]));
    return Digest.of(all);
  }

  private KieModule reload(byte[] compiled) {
    return services
        .getRepository()
        .addKieModule(services.getResources().newByteArrayResource(compiled));
  }

  private KieModule compile(List<TextFile> files, String key) {
    ReleaseId id = services.newReleaseId("co.veedor", "rules", key);
    InternalKieModule module = new RuleCompiler(services).compile(files, id);
    cache.keep(key, module.getBytes());
    return module;
  }
}
