package fr.relais.activity.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives the receipt of a version that the partner handed in; of a draft there is none. */
@ApplicationScoped
public class IssueRecepisse {

    private final Declarations declarations;

    IssueRecepisse(Declarations declarations) {
        this.declarations = declarations;
    }

    @Transactional
    public Recepisse issue(CleDeclaration cle, int version) {
        return declarations.open(cle).declaration().recepisse(version);
    }
}
