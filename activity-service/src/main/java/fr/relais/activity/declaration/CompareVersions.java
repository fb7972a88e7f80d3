package fr.relais.activity.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells what a version of a declaration changed, and who changed it. */
@ApplicationScoped
public class CompareVersions {

    private final Declarations declarations;

    CompareVersions(Declarations declarations) {
        this.declarations = declarations;
    }

    @Transactional
    public Differences compare(CleDeclaration cle, int version) {
        return declarations.open(cle).declaration().differences(version);
    }
}
