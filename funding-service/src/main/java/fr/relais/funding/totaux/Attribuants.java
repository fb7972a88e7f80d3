package fr.relais.funding.totaux;

import fr.relais.kit.value.Siret;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithParentName;
import java.util.Map;
import org.eclipse.microprofile.config.spi.Converter;

/** The official name and SIRET of each Caf, as public data names it: {@code relais.attribuants."771".nom} and {@code .siret}. */
@ConfigMapping(prefix = "relais.attribuants")
interface Attribuants {

    @WithParentName
    Map<String, Attribuant> parCaf();

    /** One Caf. */
    interface Attribuant {

        String nom();

        @WithConverter(SiretConverter.class)
        Siret siret();
    }

    /** A SIRET that is not one keeps the service from starting. */
    class SiretConverter implements Converter<Siret> {

        private static final long serialVersionUID = 1L;

        @Override
        public Siret convert(String value) {
            return Siret.of(value);
        }
    }
}
