package fr.relais.kit.identity;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Carries on, outside any request, an act that somebody began: it sees and is recorded as that person does and is. */
@ApplicationScoped
public class EnTantQue {

    private final ActeEnCours acte;

    EnTantQue(ActeEnCours acte) {
        this.acte = acte;
    }

    /** To call outside a transaction: a connection takes the perimeter of who holds it when it is taken. */
    public <T> T run(Acteur acteur, String operation, Supplier<T> act) {
        ManagedContext context = Arc.container().requestContext();
        ContextState around = context.getStateIfActive();
        if (around != null && acte.acteur().isPresent()) {
            throw new IllegalStateException("Somebody's request is already under way");
        }
        context.activate();
        try {
            acte.open(acteur, operation, "en arrière-plan");
            return act.get();
        } finally {
            context.terminate();
            if (around != null) {
                context.activate(around);
            }
        }
    }
}
