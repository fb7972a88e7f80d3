package fr.relais.kit.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How many requests a client may send in a minute: one with a token, one without, and those with a rate of their own. */
@ConfigMapping(prefix = "relais.rates")
interface RateLimits {

    @WithDefault("600")
    long perMinute();

    @WithDefault("60")
    long anonymousPerMinute();

    /** By the subject of the token. */
    Map<String, Long> clients();
}
