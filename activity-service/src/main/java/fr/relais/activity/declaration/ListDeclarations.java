package fr.relais.activity.declaration;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the declarations of a dossier that were saved at least once, by year and type. */
@ApplicationScoped
public class ListDeclarations {

    private final Declarations declarations;

    ListDeclarations(Declarations declarations) {
        this.declarations = declarations;
    }

    @Transactional
    public List<Declaration> list(DossierId dossier, Acteur acteur) {
        return declarations.of(dossier, acteur);
    }
}
