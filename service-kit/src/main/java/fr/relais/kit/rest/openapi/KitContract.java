package fr.relais.kit.rest.openapi;

import fr.relais.kit.problem.KnownRefusals;
import fr.relais.kit.problem.RefusalCode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Adds to the contract of a service what the kit does for each operation, so that resources only tell their own part. */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class KitContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        addTags(contract);
        Map<Integer, RefusalCode> examples = SharedResponses.examples(refusals());
        Set<String> used = new HashSet<>();
        if (contract.getPaths() != null && contract.getPaths().getPathItems() != null) {
            contract.getPaths().getPathItems().values().forEach(path -> used.addAll(complete(path, examples.keySet())));
        }
        addComponents(contract.getComponents(), examples, used);
        UsedSchemas.keepOnly(contract);
    }

    /** Only what an operation refers to; the problem library's own two schemas are not what we answer. */
    private static void addComponents(Components components, Map<Integer, RefusalCode> examples, Set<String> used) {
        components.addSchema(ProblemSchema.NAME, ProblemSchema.schema());
        SharedResponses.LIBRARY_SCHEMAS.forEach(components::removeSchema);
        examples.forEach((status, code) -> {
            if (used.contains(SharedResponses.name(status))) {
                components.addResponse(SharedResponses.name(status), SharedResponses.response(code));
            }
        });
        SharedHeaders.all().forEach((name, header) -> {
            if (used.contains(name)) {
                components.addHeader(name, header);
            }
        });
        if (used.contains(SharedHeaders.IDEMPOTENCY_KEY)) {
            components.addParameter(SharedHeaders.IDEMPOTENCY_KEY, SharedHeaders.idempotencyKey());
        }
        if (components.getSchemas() != null) {
            components.getSchemas().values().forEach(Bounds::complete);
        }
    }

    private static Collection<RefusalCode> refusals() {
        return CDI.current().select(KnownRefusals.class).get().all();
    }

    private static void addTags(OpenAPI contract) {
        describe(contract, "Problèmes", "Ce que signifie chaque refus et ce qu'il faut faire");
        describe(
                contract, "Exploitation", "Ce qui n'a pas pu être envoyé ou reçu, pour ceux qui exploitent le service");
    }

    private static void describe(OpenAPI contract, String name, String description) {
        List<Tag> tags = contract.getTags() == null ? List.of() : contract.getTags();
        tags.stream()
                .filter(tag -> tag.getName().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        tag -> tag.setDescription(description),
                        () -> contract.addTag(OASFactory.createTag().name(name).description(description)));
    }

    private static Set<String> complete(PathItem path, Set<Integer> told) {
        boolean revised = path.getOperations().values().stream().anyMatch(OperationContract::readsIfMatch);
        Set<String> used = new HashSet<>();
        path.getOperations()
                .forEach((method, operation) ->
                        used.addAll(new OperationContract(method, operation, path).complete(revised, told)));
        return used;
    }
}
