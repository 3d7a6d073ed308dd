package co.veedor.engine;

import co.veedor.document.TextFile;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;

/** Compiles rule files and decision tables into a module. */
final class RuleCompiler {
  private static final String ROOT = "src/main/resources/";

  private final KieServices services;

  RuleCompiler(KieServices services) {
    this.services = services;
  }

  /**
   * Compiles all files together.
   *
   * @throws FaultException with file and line of everything the compiler refused
   */
  InternalKieModule compile(List<TextFile> files, ReleaseId id) {
    List<RuleSource> sources = files.stream().map(RuleSource::of).toList();
    KieFileSystem system = services.newKieFileSystem();
    system.generateAndWritePomXML(id);
    system.writeKModuleXML(module().toXML());
    sources.forEach(source -> system.write(ROOT + source.path(), source.drl()));
    KieBuilder builder = services.newKieBuilder(system);
    build(builder, sources);
    stopOnErrors(builder, sources);
    return (InternalKieModule) builder.getKieModule();
  }

  private KieModuleModel module() {
    KieModuleModel model = services.newKieModuleModel();
    model.newKieBaseModel("rules").setDefault(true).addPackage("*");
    return model;
  }

  private static void build(KieBuilder builder, List<RuleSource> sources) {
    try {
      builder.buildAll(ExecutableModelProject.class);
    } catch (RuntimeException wrongLiteral) {
      throw new FaultException(
          Kind.RULE, FaultFinder.among(sources).fault(String.valueOf(wrongLiteral.getMessage())));
    }
  }

  private static void stopOnErrors(KieBuilder builder, List<RuleSource> sources) {
    FaultFinder finder = FaultFinder.among(sources);
    FaultList faults = new FaultList(Kind.RULE);
    List<String> told = new ArrayList<>();
    for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
      var fault = finder.fault(message);
      if (!told.contains(fault.message())) {
        faults.add(fault);
        told.add(fault.message());
      }
    }
    faults.stopIfAny();
  }
}
