package co.veedor.engine;

import co.veedor.document.TextFile;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.conf.AccumulateFunctionOption;

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
    model.setConfigurationProperty(
        AccumulateFunctionOption.PROPERTY_NAME + Listed.NAME, Listed.class.getName());
    model.newKieBaseModel("rules").setDefault(true).addPackage("*");
    return model;
  }

  private static void build(KieBuilder builder, List<RuleSource> sources) {
    try {
      builder.buildAll(ExecutableModelProject.class);
    } catch (RuntimeException wrongLiteral) {
      String text = String.valueOf(wrongLiteral.getMessage());
      throw new FaultException(Kind.RULE, new FaultFinder(sources).fault(text));
    }
  }

  private static void stopOnErrors(KieBuilder builder, List<RuleSource> sources) {
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new FaultException(Kind.RULE, new FaultFinder(sources).faults(errors));
    }
  }
}
