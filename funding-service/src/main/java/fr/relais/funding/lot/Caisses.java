package fr.relais.funding.lot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The account that each Caf pays from: {@code relais.caisses."771".iban}, {@code .bic} and {@code .nom}. */
@ConfigMapping(prefix = "relais.caisses")
interface Caisses {

    @WithParentName
    Map<String, Caisse> parCaf();

    /** Of one Caf. */
    interface Caisse {

        String iban();

        String bic();

        String nom();
    }
}
