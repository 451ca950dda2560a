UPDATE api_token SET client_id = id;
