package fr.relais.activity.declaration;

import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads the declarations of a dossier that were saved at least once, by year and type; a dossier has a dozen of them. */
@ApplicationScoped
public class ListDeclarations {

    private final Declarations declarations;

    ListDeclarations(Declarations declarations) {
        this.declarations = declarations;
    }

    @Transactional
    public Page<Declaration> list(DossierId dossier, PageRequest page) {
        return Page.ofAll(declarations.of(dossier), ListDeclarations::key, page);
    }

    private static String key(Declaration declaration) {
        return declaration.cle().exercice() + "/" + declaration.cle().type();
    }
}
