package fr.relais.activity.controle;

import fr.relais.kit.value.DossierId;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The delays of each Caf; with one shorter than the rule the service does not start. */
@ApplicationScoped
class DelaisControle {

    private static final int CODE_CAF = 3;

    private final Parametres parametres;

    DelaisControle(Parametres parametres) {
        this.parametres = parametres;
    }

    /** {@code relais.controles}: days of notice and days to answer, for all and by code Caf. */
    @ConfigMapping(prefix = "relais.controles")
    interface Parametres {

        @WithDefault("15")
        int preavis();

        @WithDefault("30")
        int reponse();

        Map<String, Integer> preavisParCaf();

        Map<String, Integer> reponseParCaf();
    }

    void atStart(@Observes StartupEvent start) {
        Set<String> cafs = new TreeSet<>(parametres.preavisParCaf().keySet());
        cafs.addAll(parametres.reponseParCaf().keySet());
        cafs.add("");
        cafs.forEach(this::of);
    }

    Delais of(DossierId dossier) {
        return of(dossier.value().substring(0, CODE_CAF));
    }

    private Delais of(String codeCaf) {
        return new Delais(
                parametres.preavisParCaf().getOrDefault(codeCaf, parametres.preavis()),
                parametres.reponseParCaf().getOrDefault(codeCaf, parametres.reponse()));
    }
}
