package fr.relais.activity.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads one declaration with all its versions; one that was never saved is A_COMPLETER. */
@ApplicationScoped
public class FindDeclaration {

    private final Declarations declarations;

    FindDeclaration(Declarations declarations) {
        this.declarations = declarations;
    }

    @Transactional
    public Situation find(CleDeclaration cle) {
        return declarations.situation(declarations.open(cle));
    }
}
